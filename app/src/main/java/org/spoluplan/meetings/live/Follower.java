package org.spoluplan.meetings.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One open page that follows a meeting. Whoever reads slowly is told the last number only: it is
/// enough to know that there is something new.
final class Follower {

  private static final long CLOSED = -1;
  private static final Duration RECONNECT = Duration.ofSeconds(2);

  private final MeetingId meeting;
  private final PersonId person;
  private final SseEmitter emitter;
  private final Duration heartbeat;
  private final BlockingQueue<Long> next = new ArrayBlockingQueue<>(1);

  Follower(MeetingId meeting, PersonId person, SseEmitter emitter, Duration heartbeat) {
    this.meeting = meeting;
    this.person = person;
    this.emitter = emitter;
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

  void close() {
    tell(CLOSED);
  }

  /// Writes until the reader goes away or the application stops.
  void write() {
    try {
      emitter.send(SseEmitter.event().reconnectTime(RECONNECT.toMillis()).comment("here"));
      while (true) {
        var version = next.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        if (version == null) {
          emitter.send(SseEmitter.event().comment("still here"));
        } else if (version == CLOSED) {
          break;
        } else {
          emitter.send(SseEmitter.event().id(version.toString()).data(data(version)));
        }
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }

  private String data(long version) {
    return "{\"meeting\":\"" + meeting.value() + "\",\"version\":" + version + "}";
  }
}
