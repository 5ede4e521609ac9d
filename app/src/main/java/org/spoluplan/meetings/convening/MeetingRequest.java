package org.spoluplan.meetings.convening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// Members ask that their body meet about something.
///
/// @param subject    becomes a point of the agenda
/// @param supporters who asks; the first is who asked first
/// @param enoughAt   when as many had joined as the rules ask for; null until then
/// @param meeting    the meeting that deals with it; null while there is none
record MeetingRequest(
    RequestId id,
    BodyId body,
    String subject,
    @Nullable String reason,
    PersonId askedBy,
    Instant askedAt,
    List<PersonId> supporters,
    @Nullable Instant enoughAt,
    @Nullable MeetingId meeting,
    @Nullable Instant withdrawnAt) {

  MeetingRequest {
    supporters = List.copyOf(supporters);
  }

  boolean isOpen() {
    return meeting == null && withdrawnAt == null;
  }

  boolean isSupportedBy(@Nullable PersonId person) {
    return person != null && supporters.contains(person);
  }

  String path() {
    return "/zadosti-o-jednani/" + id.value();
  }
}
