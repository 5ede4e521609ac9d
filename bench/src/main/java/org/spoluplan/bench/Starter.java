package org.spoluplan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts the built application with the options that `./spoluplan serve` gives it.
///
/// @param run folder with the unpacked jar and its class cache
record Starter(Path run, List<String> javaOptions, Path data) {

  Starter {
    javaOptions = List.copyOf(javaOptions);
  }

  /// @param cache whether the JDK may use the classes it remembers
  /// @param demo  whether to fill the demo region
  RunningApplication start(boolean cache, boolean demo) throws IOException {
    var port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (cache) {
      // "on": a cache that does not fit ends the start instead of only slowing it down.
      command.addAll(List.of("-XX:AOTCache=" + run.resolve("classes.aot"), "-XX:AOTMode=on"));
    }
    command.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off"));
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", run.resolve("spoluplan.jar").toString(), "serve"));
    command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
    if (demo) command.add("--demo");
    command.removeIf(String::isEmpty);
    return RunningApplication.start(command, port, data);
  }

  /// One command of the terminal, to its end.
  void run(String... order) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", run.resolve("spoluplan.jar").toString()));
    command.addAll(List.of(order));
    command.addAll(List.of("--data", data.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IOException(said);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
