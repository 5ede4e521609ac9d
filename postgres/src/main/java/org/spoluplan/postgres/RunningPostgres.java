package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A server that another process of ours started and keeps, to be used beside it, e.g. for a backup
/// while the application runs.
public record RunningPostgres(String jdbcUrl, String user, String password) {

  /// In `postmaster.pid` the port stands on the fourth line.
  private static final int PORT_LINE = 3;

  /// The server that runs on `directory`, if one does.
  public static Optional<RunningPostgres> in(Path directory) {
    var home = new Home(directory.toAbsolutePath().normalize());
    if (Files.notExists(home.data()) || Remnants.running(home.data()).isEmpty()) {
      return Optional.empty();
    }
    try {
      var port = Files.readAllLines(home.data().resolve("postmaster.pid")).get(PORT_LINE).strip();
      var password = Files.readString(home.ownerPassword()).strip();
      var url = Superuser.url(Integer.parseInt(port), Superuser.DATABASE);
      return Optional.of(new RunningPostgres(url, Superuser.OWNER, password));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      // It is just starting or stopping: as good as not there.
      return Optional.empty();
    }
  }
}
