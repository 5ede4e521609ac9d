package org.spoluplan.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// From a directory to a server that answers and has the application's database.
record Launch(Home home, Settings settings) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PORTS_TO_TRY = 3;
  private static final String STARTING_UP = "57P03";
  private static final String WRONG_PASSWORD = "28P01";

  Server run() throws IOException {
    Rights.requirePermitted();
    DataDirectory.requireReadable(home);
    home.log().rotate();
    Remnants.clear(home.data());
    var binaries = binaries();
    DataDirectory.createIfAbsent(home, binaries, settings);
    return answering(binaries, PORTS_TO_TRY);
  }

  private Binaries binaries() throws IOException {
    var platform = Platform.current();
    if (settings.throwAway()) return Binaries.in(SharedCache.ofThisUser(), platform);
    var binaries = Binaries.in(SharedCache.privateDirectory(home.binaries()), platform);
    binaries.deleteOthers();
    return binaries;
  }

  private Server answering(Binaries binaries, int portsToTry) throws IOException {
    var server = Server.start(home, binaries, settings);
    try {
      provideDatabase(server);
      return server;
    } catch (PostgresUnavailable e) {
      if (server.lostItsPort() && portsToTry > 1) return answering(binaries, portsToTry - 1);
      server.stop();
      throw e;
    }
  }

  private void provideDatabase(Server server) throws IOException {
    var superuser = new Superuser(server.port(), Passwords.readOrCreate(home.superuserPassword()));
    try (var connection = firstAnswer(server, superuser)) {
      superuser.provideDatabase(connection, Passwords.readOrCreate(home.ownerPassword()));
    } catch (SQLException e) {
      throw failed("PostgreSQL in %s could not prepare the application's database.", e);
    }
  }

  /// Waits as long as PostgreSQL is alive and either says that it is starting up (recovery after a
  /// power loss may take its time, and giving up would only begin it again) or is silent for less
  /// than a minute.
  private Connection firstAnswer(Server server, Superuser superuser) throws IOException {
    var lastSign = System.nanoTime();
    while (true) {
      try {
        return superuser.connect();
      } catch (SQLException e) {
        if (!server.isRunning()) throw failed("PostgreSQL in %s stopped while starting.", e);
        if (WRONG_PASSWORD.equals(e.getSQLState())) throw wrongPassword(e);
        if (STARTING_UP.equals(e.getSQLState())) lastSign = System.nanoTime();
        if (System.nanoTime() - lastSign > PATIENCE.toNanos()) {
          throw failed("PostgreSQL in %s does not answer.", e);
        }
        Waiting.pause();
      }
    }
  }

  private PostgresUnavailable wrongPassword(SQLException cause) {
    return new PostgresUnavailable(
        "The password in %s does not open the database beside it: put the right file back, or restore a backup into a new folder with ./spoluplan restore."
            .formatted(home.superuserPassword()),
        cause);
  }

  private PostgresUnavailable failed(String sentence, SQLException cause) throws IOException {
    return new PostgresUnavailable(
        sentence.formatted(home.directory()) + home.log().quoted(), cause);
  }
}
