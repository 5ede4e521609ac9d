package org.spoluplan.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A running PostgreSQL server (its first process is the postmaster).
final class Server {

  private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(60);

  private final Home home;
  private final Guarded postmaster;
  private final int port;

  private Server(Home home, Guarded postmaster, int port) {
    this.home = home;
    this.postmaster = postmaster;
    this.port = port;
  }

  static Server start(Home home, Binaries binaries, Settings settings) throws IOException {
    return start(home, binaries, settings, freePort());
  }

  static Server start(Home home, Binaries binaries, Settings settings, int port)
      throws IOException {
    var command =
        Stream.of(
                Rights.prefix(),
                List.of(binaries.postgres(), "-D", home.data().toString()),
                settings.serverArguments(port))
            .flatMap(List::stream)
            .toList();
    var erase = settings.throwAway() ? home.directory().toString() : "";
    return new Server(home, Guarded.start(command, home.log(), erase), port);
  }

  int port() {
    return port;
  }

  long pid() {
    return postmaster.pid();
  }

  boolean isRunning() {
    return postmaster.isRunning();
  }

  /// Whether it ended because another program took the port between our choice and its start.
  boolean lostItsPort() throws IOException {
    return !isRunning() && home.log().quoted().contains("Address already in use");
  }

  /// A fast shutdown: clients are cut off, committed rows are safe, and the next start has nothing
  /// to recover.
  void stop() throws IOException {
    postmaster.interrupt();
    if (!postmaster.ends(SHUTDOWN_PATIENCE) || !Remnants.gone(home.data(), SHUTDOWN_PATIENCE)) {
      throw new PostgresUnavailable(
          "The database in %s is slow to stop (process %d): it goes on stopping by itself."
              .formatted(home.directory(), pid()));
    }
  }

  /// Chosen anew for each start, so that several installations live on one machine undisturbed.
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
