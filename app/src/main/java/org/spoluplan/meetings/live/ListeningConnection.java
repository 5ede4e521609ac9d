package org.spoluplan.meetings.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.meetings.MeetingId;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// One connection of its own that waits for what PostgreSQL passes on. When it breaks, it is made
/// again, and all pages are asked to look, because nobody knows what was missed.
@Component
class ListeningConnection implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ListeningConnection.class);
  private static final Duration CHECK = Duration.ofSeconds(10);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final JdbcConnectionDetails database;
  private final LiveUpdates updates;
  private volatile boolean running;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Connection connection;

  ListeningConnection(JdbcConnectionDetails database, LiveUpdates updates) {
    this.database = database;
    this.updates = updates;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("live updates").start(this::listenForEver);
  }

  @Override
  public void stop() {
    running = false;
    var listening = thread;
    if (listening != null) listening.interrupt();
    close(connection);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void listenForEver() {
    var pause = SHORTEST_PAUSE;
    while (running) {
      try (var open = connect()) {
        connection = open;
        pause = SHORTEST_PAUSE;
        updates.maybeChanged();
        listen(open);
      } catch (SQLException | RuntimeException e) {
        if (!running) return;
        log.warn("live updates lost their connection: {}", e.getMessage());
        if (!sleep(pause)) return;
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    }
  }

  private void listen(Connection open) throws SQLException {
    var postgres = open.unwrap(PGConnection.class);
    while (running) {
      var notifications = postgres.getNotifications(Math.toIntExact(CHECK.toMillis()));
      if (notifications.length == 0 && !open.isValid(Math.toIntExact(CHECK.toSeconds()))) {
        throw new SQLException("no answer");
      }
      for (var notification : notifications) pass(notification);
    }
  }

  private void pass(PGNotification notification) {
    var words = notification.getParameter().split(" ", -1);
    updates.changed(new MeetingId(UUID.fromString(words[0])), Long.parseLong(words[1]));
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    if (database.getUsername() != null) properties.setProperty("user", database.getUsername());
    if (database.getPassword() != null) {
      properties.setProperty("password", Objects.requireNonNull(database.getPassword()));
    }
    properties.setProperty("ApplicationName", "spoluplan live updates");
    properties.setProperty("tcpKeepAlive", "true");
    var open = DriverManager.getConnection(database.getJdbcUrl(), properties);
    try (var statement = open.createStatement()) {
      statement.execute("listen " + Announcements.CHANNEL);
    }
    return open;
  }

  private static boolean sleep(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) connection.close();
    } catch (SQLException e) {
      log.debug("closing the listening connection", e);
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
