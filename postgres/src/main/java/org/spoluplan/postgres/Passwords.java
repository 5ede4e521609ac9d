package org.spoluplan.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// Random passwords, each in a file of its own that only the owner can read.
final class Passwords {

  private static final int RANDOM_BYTES = 30;

  private Passwords() {}

  /// The file must be safely there before the database that it opens.
  static String readOrCreate(Path file) throws IOException {
    if (Files.notExists(file)) create(file);
    return Files.readString(file).strip();
  }

  private static void create(Path file) throws IOException {
    var random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    var text = Base64.getUrlEncoder().encodeToString(random);
    var options = Set.of(CREATE_NEW, WRITE, SYNC);
    try (var channel = Files.newByteChannel(file, options, Rights.attribute(Rights.PRIVATE_FILE))) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }
  }
}
