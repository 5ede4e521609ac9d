package org.spoluplan.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What PostgreSQL writes: this start's file, and the last start's beside it.
record ServerLog(Path file) {

  private static final int QUOTED_LINES = 12;

  void rotate() throws IOException {
    if (Files.exists(file)) Files.move(file, file.resolveSibling("server.log.1"), REPLACE_EXISTING);
  }

  /// The end of the log, for a message to a person.
  String quoted() throws IOException {
    if (Files.notExists(file)) return "";
    var lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
    return lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()).stream()
        .collect(joining("\n    ", "\nThe last lines of %s:\n    ".formatted(file), ""));
  }
}
