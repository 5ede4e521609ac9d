package org.spoluplan.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A program that does not outlive this one.
///
/// A small shell stands between us and the program. It reads from a pipe that only this process
/// writes to. When the pipe closes, because we closed it or because we were killed, the shell
/// interrupts the program; to PostgreSQL that means a fast shutdown.
final class Guarded {

  /// Arguments: what to erase after an orderly end (may be empty), then the command. Writes the
  /// program's process id as its only line of output. The program gets a session of its own where
  /// there is `setsid`, so that Ctrl-C in a terminal reaches the application alone, which then
  /// finishes its work and stops the server itself.
  private static final String GUARD =
      """
      trap '' INT HUP TERM
      erase=$1
      shift
      if command -v setsid >/dev/null 2>&1; then set -- setsid "$@"; fi
      exec 3<&0
      "$@" </dev/null 3<&- >&2 &
      program=$!
      echo $program
      exec >&-
      { while read -r line; do :; done; kill -INT $program; } <&3 &
      guard=$!
      exec 3<&-
      wait $program
      result=$?
      kill -KILL $guard 2>/dev/null
      if [ $result -eq 0 ] && [ -n "$erase" ]; then rm -rf -- "$erase"; fi
      exit $result
      """;

  private final Process shell;
  private final OutputStream lifeline;
  private final long pid;

  private Guarded(Process shell, long pid) {
    this.shell = shell;
    this.lifeline = shell.getOutputStream();
    this.pid = pid;
  }

  static Guarded start(List<String> command, ServerLog log, String erase) throws IOException {
    var guarded = Stream.concat(Stream.of("sh", "-c", GUARD, "sh", erase), command.stream());
    var builder = new ProcessBuilder(guarded.toList());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    var shell = builder.start();
    var firstLine = shell.inputReader().readLine();
    if (firstLine == null) throw new IOException("no shell to run " + command.getFirst());
    return new Guarded(shell, Long.parseLong(firstLine));
  }

  long pid() {
    return pid;
  }

  boolean isRunning() {
    return shell.isAlive();
  }

  void interrupt() throws IOException {
    lifeline.close();
  }

  boolean ends(Duration within) {
    return Waiting.until(() -> !shell.isAlive(), within);
  }

  /// Whether the program ended by itself and well.
  boolean succeeds(Duration within) {
    return ends(within) && shell.exitValue() == 0;
  }
}
