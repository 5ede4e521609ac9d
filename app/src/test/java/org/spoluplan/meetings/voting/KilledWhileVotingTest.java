package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.postgres.LocalPostgres;

/// The application is killed, as by a power cut, while people vote.
class KilledWhileVotingTest {

  private static final int BALLOTS = 24;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedBallotIsThereOnce() throws Exception {
    var said = new HashMap<MotionId, Map<SeatId, VoteOption>>();
    MotionId byName;
    MotionId secret;
    var process = start();
    try (var output = process.inputReader()) {
      var open = await(output, "open ").split(" ", -1);
      byName = new MotionId(UUID.fromString(open[1]));
      secret = new MotionId(UUID.fromString(open[2]));
      for (int i = 0; i < BALLOTS; i++) note(said, await(output, "kept "));
      process.toHandle().destroyForcibly();
      output.lines().filter(line -> line.matches("kept .* [A-Z_]+")).forEach(l -> note(said, l));
    } finally {
      process.toHandle().destroyForcibly();
      process.onExit().join();
    }

    assertThat(said).containsOnlyKeys(byName, secret);
    try (var postgres = LocalPostgres.start(folder.resolve("postgres"));
        var connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password())) {
      assertHolds(byNameBallots(connection, byName), said.getOrDefault(byName, Map.of()));
      assertHolds(secretBallots(connection, secret), said.getOrDefault(secret, Map.of()));
      assertThat(voted(connection, secret)).isEqualTo(secretBallots(connection, secret).size());
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key(secret))))
        .isEqualTo("rw-------");
  }

  /// All that were acknowledged, and at most the one whose acknowledgement was cut off.
  private static void assertHolds(
      Map<SeatId, VoteOption> kept, Map<SeatId, VoteOption> acknowledged) {
    assertThat(kept).containsAllEntriesOf(acknowledged);
    assertThat(kept.size()).isBetween(acknowledged.size(), acknowledged.size() + 1);
  }

  private static Map<SeatId, VoteOption> byNameBallots(Connection connection, MotionId motion)
      throws Exception {
    var ballots = new HashMap<SeatId, VoteOption>();
    try (var rows = rows(connection, "seat_id, choice from meetings.ballot", motion)) {
      while (rows.next()) {
        var option = VoteOption.valueOf(rows.getString(2).toUpperCase(java.util.Locale.ROOT));
        ballots.put(new SeatId(rows.getObject(1, UUID.class)), option);
      }
    }
    return ballots;
  }

  private Map<SeatId, VoteOption> secretBallots(Connection connection, MotionId motion)
      throws Exception {
    var key = new BallotKeys(folder.toString()).find(motion).orElseThrow();
    var ballots = new HashMap<SeatId, VoteOption>();
    try (var rows = rows(connection, "seat_id, sealed from meetings.sealed_ballot", motion)) {
      while (rows.next()) {
        var seat = new SeatId(rows.getObject(1, UUID.class));
        ballots.put(seat, key.open(motion, seat, rows.getBytes(2)).orElseThrow());
      }
    }
    return ballots;
  }

  private static int voted(Connection connection, MotionId motion) throws Exception {
    try (var rows = rows(connection, "count(*) filter (where voted) from meetings.seat", motion)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static java.sql.ResultSet rows(Connection connection, String what, MotionId motion)
      throws Exception {
    var statement = connection.prepareStatement("select " + what + " where motion_id = ?");
    statement.setObject(1, motion.value());
    return statement.executeQuery();
  }

  private static void note(Map<MotionId, Map<SeatId, VoteOption>> said, String line) {
    var words = line.split(" ", -1);
    said.computeIfAbsent(new MotionId(UUID.fromString(words[1])), _ -> new HashMap<>())
        .put(new SeatId(UUID.fromString(words[2])), VoteOption.valueOf(words[3]));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            VotesToTheDeath.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String await(BufferedReader output, String beginning) throws IOException {
    var heard = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(beginning)) return line;
      heard.append(line).append('\n');
    }
    throw new AssertionError(heard);
  }

  private Path key(MotionId motion) {
    return folder.resolve("ballot-keys").resolve(motion.value() + ".key");
  }
}
