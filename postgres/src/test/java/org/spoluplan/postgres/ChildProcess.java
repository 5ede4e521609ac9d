package org.spoluplan.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// A [Child] at work in another Java process.
final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private long lastNumber;

  private ChildProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static ChildProcess run(Object... arguments) throws IOException {
    return runAs(List.of(), System.getProperty("java.class.path"), arguments);
  }

  static ChildProcess runAs(List<String> wrapper, String classPath, Object... arguments)
      throws IOException {
    var java = ProcessHandle.current().info().command().orElse("java");
    var command =
        Stream.of(
                wrapper,
                List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, Child.class.getName()),
                Stream.of(arguments).map(Object::toString).toList())
            .flatMap(List::stream)
            .toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new ChildProcess(process);
  }

  /// All that it says until it ends.
  String answer() {
    return String.join("\n", output.lines().toList());
  }

  long readNumber() throws IOException {
    var line = output.readLine();
    try {
      lastNumber = Long.parseLong(line);
      return lastNumber;
    } catch (NumberFormatException e) {
      throw new AssertionError(line + "\n" + answer(), e);
    }
  }

  /// Reads on until the child has committed this number.
  void awaitNumber(long number) throws IOException {
    while (readNumber() < number) {}
  }

  /// As `kill -9` does.
  ///
  /// @return the last number that the child said was committed
  long kill() {
    close();
    return output
        .lines()
        .filter(line -> line.matches("\\d+"))
        .mapToLong(Long::parseLong)
        .reduce(lastNumber, Math::max);
  }

  /// Kills the shells that guard its server, so that nothing tells the server of its end.
  void killShells() {
    process
        .descendants()
        .filter(child -> child.info().command().orElse("").matches(".*/(da|ba|busybox)?sh"))
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
  }

  /// By its handle, because [Process#destroyForcibly] would throw away what was not yet read.
  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
