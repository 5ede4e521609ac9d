package org.spoluplan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The application in a process of its own.
final class RunningApplication implements AutoCloseable {

  private static final int STOPPING_SECONDS = 60;
  private static final int LONGEST_WAIT_MINUTES = 20;

  private final Process process;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
  private final int port;
  private final Path data;
  private final long startedAt;

  private RunningApplication(Process process, int port, Path data, long startedAt) {
    this.process = process;
    this.port = port;
    this.data = data;
    this.startedAt = startedAt;
    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(output::add));
  }

  static RunningApplication start(List<String> command, int port, Path data) throws IOException {
    var startedAt = System.nanoTime();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new RunningApplication(process, port, data, startedAt);
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /// How long after the start the application said that it is ready.
  Duration awaitReady() throws IOException, InterruptedException {
    return await("Spoluplán is ready");
  }

  /// Waits until the application says something.
  ///
  /// @return how long after its start that was
  Duration await(String words) throws IOException, InterruptedException {
    var said = new StringBuilder();
    while (process.isAlive() || !output.isEmpty()) {
      var line = output.poll(LONGEST_WAIT_MINUTES, TimeUnit.MINUTES);
      if (line == null) break;
      if (line.contains(words)) return Duration.ofNanos(System.nanoTime() - startedAt);
      said.append(line).append('\n');
    }
    throw new IOException("the application did not say \"" + words + "\":\n" + said);
  }

  Memory memory() throws IOException {
    return new Memory(Memory.resident(process.pid()), Memory.ofDatabase(postmaster()));
  }

  /// PostgreSQL writes its process id on the first line.
  private long postmaster() throws IOException {
    try (var found = Files.find(data, 4, (path, _) -> path.endsWith("postmaster.pid"))) {
      return Long.parseLong(Files.readAllLines(found.findFirst().orElseThrow()).getFirst().strip());
    }
  }

  /// As a machine that loses its power.
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    // Unlike Process, its handle leaves what was said readable.
    process.toHandle().destroy();
    process.onExit().completeOnTimeout(process, STOPPING_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
