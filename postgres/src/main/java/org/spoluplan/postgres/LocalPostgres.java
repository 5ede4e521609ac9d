package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A PostgreSQL server of our own, running on this machine for this application alone.
///
/// It listens on 127.0.0.1 only, on a port chosen at each start, and asks everyone for a password.
/// It ends with this object, and at the latest with this process. [#user] is an ordinary role that
/// owns the database and may create schemas and trusted extensions in it.
///
/// Tested on Linux, amd64. On Linux/arm64 and macOS the same code runs the binaries published for
/// them; that is not tested.
public final class LocalPostgres implements AutoCloseable {

  private final Home home;
  private final Settings settings;
  private final HomeLock lock;
  private final Server server;
  private final String password;
  private boolean closed;

  private LocalPostgres(Home home, Settings settings, HomeLock lock) throws IOException {
    this.home = home;
    this.settings = settings;
    this.lock = lock;
    this.server = new Launch(home, settings).run();
    this.password = Passwords.readOrCreate(home.ownerPassword());
  }

  /// Starts (first time: creates) the database kept in `directory`.
  ///
  /// The folder above it must exist; `directory` itself belongs to the database alone and is made
  /// readable by its owner only.
  ///
  /// @throws PostgresUnavailable with a sentence for the person who started the program
  public static LocalPostgres start(Path directory) {
    return launch(Home.open(directory), Settings.LASTING);
  }

  /// A throw-away server for tests and code generation: it trades safety for speed, and its
  /// temporary directory goes with it, even if this process ends without closing it.
  ///
  /// @throws PostgresUnavailable with a sentence for the person who started the program
  public static LocalPostgres temporary() {
    return launch(Home.temporary(), Settings.THROW_AWAY);
  }

  public String jdbcUrl() {
    return Superuser.url(server.port(), Superuser.DATABASE);
  }

  public String user() {
    return Superuser.OWNER;
  }

  public String password() {
    return password;
  }

  /// The process id of the postmaster.
  public long pid() {
    return server.pid();
  }

  /// Stops the server the fast way (clients are cut off, committed rows are safe) and waits for it.
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    try {
      server.stop();
    } catch (IOException e) {
      throw PostgresUnavailable.unexpectedly(home, e);
    } finally {
      leave(home, settings, lock);
    }
  }

  private static LocalPostgres launch(Home home, Settings settings) {
    try {
      var lock = HomeLock.take(home);
      try {
        return new LocalPostgres(home, settings, lock);
      } catch (IOException | RuntimeException e) {
        leave(home, settings, lock);
        throw e;
      }
    } catch (IOException e) {
      throw PostgresUnavailable.unexpectedly(home, e);
    }
  }

  private static void leave(Home home, Settings settings, HomeLock lock) {
    try {
      if (settings.throwAway() && Files.exists(home.directory()))
        Directories.delete(home.directory());
      lock.release();
    } catch (IOException e) {
      throw PostgresUnavailable.unexpectedly(home, e);
    }
  }
}
