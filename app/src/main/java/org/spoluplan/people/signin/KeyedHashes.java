package org.spoluplan.people.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Hashes of logins and addresses under a key that lies in the data folder, not in the database:
/// whoever gets only the table cannot find out whose attempts it counts.
@Component
class KeyedHashes {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  /// @param data the data folder; without one the key lasts as long as the process
  KeyedHashes(@Value("${spoluplan.data:}") String data) throws IOException {
    this.key = new SecretKeySpec(data.isEmpty() ? random() : kept(Path.of(data)), ALGORITHM);
  }

  byte[] of(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] kept(Path folder) throws IOException {
    var file = folder.resolve("attempts.key");
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var channel =
          Files.newByteChannel(
              file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
        channel.write(java.nio.ByteBuffer.wrap(random()));
      }
    } catch (FileAlreadyExistsException e) {
      // made by an earlier start
    }
    return Files.readAllBytes(file);
  }

  private static byte[] random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
