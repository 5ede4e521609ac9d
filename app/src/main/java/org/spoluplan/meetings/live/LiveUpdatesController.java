package org.spoluplan.meetings.live;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.meetings.LiveAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingScopes;
import org.spoluplan.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class LiveUpdatesController {

  private final Access access;
  private final MeetingScopes meetings;
  private final LiveUpdates updates;

  LiveUpdatesController(Access access, MeetingScopes meetings, LiveUpdates updates) {
    this.access = access;
    this.meetings = meetings;
    this.updates = updates;
  }

  /// @param seen the number of the last event that the browser got before it lost the connection
  @GetMapping(path = "/jednani/{id}/zive/proud", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter follow(
      @PathVariable MeetingId id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long seen,
      Page page,
      HttpServletResponse response) {
    access.require(page.actor(), LiveAction.FOLLOW, meetings.scopesOf(id));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    return updates.follow(id, page.actor().signedInPerson(), seen);
  }
}
