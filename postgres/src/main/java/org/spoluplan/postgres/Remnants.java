package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Server processes that an earlier application left running on a data directory, which happens
/// when its guard was killed too, and the note `postmaster.pid` that a power loss leaves behind.
///
/// A process is ours if it is PostgreSQL and works in our data directory. The number in
/// `postmaster.pid` alone proves nothing: it may have been given to anybody since.
final class Remnants {

  private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(60);

  private Remnants() {}

  /// Stops what still runs, as fast as PostgreSQL can without losing anything, and clears the note,
  /// which would otherwise make PostgreSQL refuse to start if its number is in use again.
  static void clear(Path data) throws IOException {
    if (Files.notExists(data)) return;
    var running = running(data);
    if (!running.isEmpty()) {
      stop(running, data);
      if (!gone(data, SHUTDOWN_PATIENCE)) throw stillRunning(data);
    }
    Files.deleteIfExists(data.resolve("postmaster.pid"));
  }

  static boolean gone(Path data, Duration patience) {
    return Waiting.until(() -> running(data).isEmpty(), patience);
  }

  static List<ProcessHandle> running(Path data) {
    var recognised = Files.exists(Path.of("/proc/self/cwd")) ? byProcFiles() : byCommandLine();
    return ProcessHandle.allProcesses().filter(process -> recognised.test(process, data)).toList();
  }

  /// Linux tells where a process works. (A process that has ended but was not yet reaped by its
  /// parent works nowhere, though a [ProcessHandle] calls it alive.)
  static BiPredicate<ProcessHandle, Path> byProcFiles() {
    return (process, data) -> {
      var facts = Path.of("/proc", Long.toString(process.pid()));
      try {
        return Files.isSameFile(facts.resolve("cwd"), data)
            && isPostgres(Files.readSymbolicLink(facts.resolve("exe")));
      } catch (IOException endedOrSomebodyElses) {
        return false;
      }
    };
  }

  /// Elsewhere: only the postmaster is found, which keeps the command line we gave it.
  static BiPredicate<ProcessHandle, Path> byCommandLine() {
    return (process, data) -> {
      var info = process.info();
      return info.command().map(Path::of).filter(Remnants::isPostgres).isPresent()
          && info.arguments().map(List::of).orElse(List.of()).contains(data.toString());
    };
  }

  /// By the start of the name, because Linux adds " (deleted)" when the file is gone.
  private static boolean isPostgres(Path program) {
    return program.getFileName().toString().startsWith("postgres");
  }

  private static void stop(List<ProcessHandle> running, Path data) throws IOException {
    var noted = notedPostmaster(data);
    var postmaster = running.stream().filter(process -> noted.equals(process.pid() + "")).findAny();
    if (postmaster.isPresent()) interrupt(postmaster.get());
    else running.forEach(ProcessHandle::destroy);
  }

  private static String notedPostmaster(Path data) throws IOException {
    var note = data.resolve("postmaster.pid");
    return Files.exists(note) ? Files.readString(note).lines().findFirst().orElse("") : "";
  }

  /// SIGINT, a fast shutdown: `ProcessHandle.destroy` sends SIGTERM, which waits for all clients.
  private static void interrupt(ProcessHandle postmaster) throws IOException {
    var kill = List.of("sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(postmaster.pid()));
    new ProcessBuilder(kill).start().onExit().join();
  }

  private static PostgresUnavailable stillRunning(Path data) {
    return new PostgresUnavailable(
        "A database server left over from an earlier run still works in %s (process %s) and does not stop: wait and try again, or stop it yourself."
            .formatted(
                data,
                running(data).stream()
                    .map(process -> Long.toString(process.pid()))
                    .collect(Collectors.joining(", "))));
  }
}
