package org.spoluplan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

/// The processes that read documents, as this one started them.
final class Readers {

  private Readers() {}

  /// Resident memory of the largest one, in kibibytes; 0 when none runs.
  static long largest() {
    return ProcessHandle.current().children().mapToLong(Readers::resident).max().orElse(0);
  }

  /// Of this process and of those it started.
  static Duration processorTime() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static long resident(ProcessHandle process) {
    try {
      return Memory.resident(process.pid());
    } catch (IOException | RuntimeException _) {
      // it has just ended
      return 0;
    }
  }
}
