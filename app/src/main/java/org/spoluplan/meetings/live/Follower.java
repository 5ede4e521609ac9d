package org.spoluplan.meetings.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;

/// One open page that follows a meeting. Whoever reads slowly is told the last number only: it is
/// enough to know that there is something new.
final class Follower {

  /// The wire to the page.
  interface Wire {

    /// @param version null for a sign of life only
    void send(@Nullable Long version) throws IOException;
  }

  private final MeetingId meeting;
  private final PersonId person;
  private final Duration heartbeat;
  private final BlockingQueue<Long> next = new ArrayBlockingQueue<>(1);
  private volatile boolean closed;

  Follower(MeetingId meeting, PersonId person, Duration heartbeat) {
    this.meeting = meeting;
    this.person = person;
    this.heartbeat = heartbeat;
  }

  MeetingId meeting() {
    return meeting;
  }

  PersonId person() {
    return person;
  }

  synchronized void tell(long version) {
    next.clear();
    next.add(version);
  }

  /// Whatever was told and is told later is not written any more.
  void close() {
    closed = true;
    tell(0); // wakes the writing up
  }

  /// Writes until the reader goes away or the application stops. The first sign of life sends the
  /// head of the answer, for which the browser waits.
  void write(Wire wire) throws IOException, InterruptedException {
    wire.send(null);
    while (true) {
      var version = next.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      if (closed) return;
      wire.send(version);
    }
  }
}
