package org.spoluplan.meetings.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/// The open pages that follow meetings. Each is told that its meeting changed, not how: it asks
/// again for what it shows, and so sees only what its reader may see.
@Component
class LiveUpdates implements SmartLifecycle {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration RECONNECT = Duration.ofSeconds(2);

  private static final int PAGES_PER_PERSON = 10;
  private static final long NO_TIMEOUT = 0;

  private final Announcements announcements;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private final Map<MeetingId, Long> versions = new ConcurrentHashMap<>();
  private volatile boolean running;

  LiveUpdates(Announcements announcements) {
    this.announcements = announcements;
  }

  /// A page that was told another number than the last one, or none, is told the last one at once:
  /// so it catches up with whatever happened before it was connected.
  ///
  /// @param seen the number the page was told last
  SseEmitter follow(MeetingId meeting, PersonId person, @Nullable Long seen) {
    var emitter = new SseEmitter(NO_TIMEOUT);
    var follower = new Follower(meeting, person, HEARTBEAT);
    emitter.onCompletion(() -> leave(follower));
    emitter.onError(_ -> leave(follower));
    followers.add(follower);
    closeAllButNewest(person);
    var version = versions.computeIfAbsent(meeting, _ -> announcements.nextVersion());
    if (!version.equals(seen)) follower.tell(version);
    if (!running) follower.close();
    Thread.ofVirtual().name("follower").start(() -> write(follower, emitter));
    return emitter;
  }

  private static void write(Follower follower, SseEmitter emitter) {
    try {
      follower.write(version -> emitter.send(event(follower.meeting(), version)));
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }

  private static SseEventBuilder event(MeetingId meeting, @Nullable Long version) {
    var event = SseEmitter.event();
    if (version == null) return event.reconnectTime(RECONNECT.toMillis()).comment("here");
    return event
        .id(version.toString())
        .data("{\"meeting\":\"%s\",\"version\":%d}".formatted(meeting.value(), version));
  }

  private void leave(Follower follower) {
    followers.remove(follower);
    versions.computeIfPresent(
        follower.meeting(), (meeting, version) -> isFollowed(meeting) ? version : null);
  }

  private boolean isFollowed(MeetingId meeting) {
    return followers.stream().anyMatch(follower -> follower.meeting().equals(meeting));
  }

  /// Of a meeting that nobody follows no number is kept: whoever comes next is told a new one.
  boolean remembers(MeetingId meeting) {
    return versions.containsKey(meeting);
  }

  void changed(MeetingId meeting, long version) {
    versions.computeIfPresent(meeting, (_, _) -> version);
    for (var follower : followers) if (follower.meeting().equals(meeting)) follower.tell(version);
  }

  /// Something may have happened that we were not told of.
  void maybeChanged() {
    var version = announcements.nextVersion();
    versions.keySet().forEach(meeting -> changed(meeting, version));
  }

  private void closeAllButNewest(PersonId person) {
    var own = followers.stream().filter(follower -> follower.person().equals(person)).toList();
    own.subList(0, Math.max(0, own.size() - PAGES_PER_PERSON)).forEach(Follower::close);
  }

  @Override
  public void start() {
    running = true;
  }

  /// Before the server waits for open requests to end, or it would wait for these in vain.
  @Override
  public void stop() {
    running = false;
    followers.forEach(Follower::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
