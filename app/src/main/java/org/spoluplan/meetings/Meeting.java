package org.spoluplan.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;

/// One meeting of a body, perhaps joint with others.
///
/// @param joint       the other bodies of a joint meeting
/// @param number      as the body counts, "12" or "3/2027"
/// @param until       the last day of a written ballot; null otherwise
/// @param openToAll   whether anybody may see it before its minutes are published
/// @param publicContact whom anybody may ask about it
/// @param sequence    how many times its calendar entry changed (iCalendar SEQUENCE)
/// @param version     grows with each change of the plan
public record Meeting(
    MeetingId id,
    BodySummary body,
    List<BodySummary> joint,
    @Nullable String number,
    @Nullable String title,
    MeetingForm form,
    MeetingStatus status,
    LocalDate day,
    @Nullable LocalDate until,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable String place,
    @Nullable String roomLink,
    @Nullable String announcement,
    @Nullable String publicContact,
    boolean openToAll,
    @Nullable String cancelledBecause,
    int sequence,
    int version)
    implements Scoped {

  public Meeting {
    joint = List.copyOf(joint);
  }

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(body.scopes());
    joint.forEach(other -> scopes.addAll(other.scopes()));
    scopes.add(id.value());
    if (openToAll) scopes.add(OPEN_TO_ALL);
    return scopes;
  }

  public String path() {
    return "/jednani/" + id.value();
  }
}
