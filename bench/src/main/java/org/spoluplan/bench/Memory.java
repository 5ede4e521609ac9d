package org.spoluplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Resident memory in kibibytes, as Linux counts it.
///
/// @param application RSS of the JVM
/// @param database    PSS of all processes of PostgreSQL: memory they share counts once
record Memory(long application, long database) {

  static long resident(long pid) throws IOException {
    return kibibytes(Path.of("/proc", String.valueOf(pid), "status"), "VmRSS:");
  }

  static long ofDatabase(long postmaster) throws IOException {
    long sum = 0;
    var server = ProcessHandle.of(postmaster).orElseThrow();
    for (var process : Stream.concat(Stream.of(server), server.descendants()).toList()) {
      sum += kibibytes(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"), "Pss:");
    }
    return sum;
  }

  private static long kibibytes(Path file, String label) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(label))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    }
  }
}
