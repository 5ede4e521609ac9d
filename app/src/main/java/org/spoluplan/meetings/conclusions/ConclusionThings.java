package org.spoluplan.meetings.conclusions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Conclusions on the golden thread and in search. A confidential one is not found by anybody.
@Component
class ConclusionThings implements Things, Searchable {

  private final ConclusionRegister conclusions;
  private final Meetings meetings;

  ConclusionThings(ConclusionRegister conclusions, Meetings meetings) {
    this.conclusions = conclusions;
    this.meetings = meetings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ConclusionId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var found = conclusions.list(things.stream().map(Thing::id).toList());
    var held =
        found.stream()
            .map(Conclusion::meeting)
            .distinct()
            .collect(Collectors.toMap(id -> id, meetings::get));
    return found.stream()
        .map(c -> known(c, Objects.requireNonNull(held.get(c.meeting()))))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return conclusions.all().stream()
        .filter(conclusion -> !conclusion.confidential())
        .collect(Collectors.groupingBy(Conclusion::meeting))
        .entrySet()
        .stream()
        .flatMap(group -> entries(meetings.get(group.getKey()), group.getValue()));
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case ConclusionId.KIND ->
          conclusions.find(new ConclusionId(changed.id())).stream()
              .flatMap(c -> entries(meetings.get(c.meeting()), List.of(c)))
              .toList();
      case "meeting" -> {
        var id = new MeetingId(changed.id());
        yield entries(meetings.get(id), conclusions.of(id)).toList();
      }
      default -> List.of();
    };
  }

  private static Stream<Entry> entries(Meeting meeting, List<Conclusion> conclusions) {
    return conclusions.stream()
        .filter(conclusion -> !conclusion.confidential())
        .map(conclusion -> entry(conclusion, meeting));
  }

  private static Entry entry(Conclusion conclusion, Meeting meeting) {
    var reason = conclusion.reason() == null ? "" : " " + conclusion.reason();
    return new Entry(
        new Thing(ConclusionId.KIND, conclusion.id().value()),
        conclusion.wording(),
        meeting.body().name() + reason,
        conclusion.path(),
        meeting.day(),
        members(meeting));
  }

  /// Not open to all even when the meeting is: the public reads published minutes.
  private static Set<java.util.UUID> members(Meeting meeting) {
    return meeting.scopes().stream()
        .filter(scope -> !scope.equals(Meeting.OPEN_TO_ALL))
        .collect(Collectors.toSet());
  }

  private static KnownThing known(Conclusion conclusion, Meeting meeting) {
    return new KnownThing(
        new Thing(ConclusionId.KIND, conclusion.id().value()),
        conclusion.wording(),
        conclusion.path(),
        meeting.day(),
        conclusion.confidential() ? MeetingAction.SEE_CONFIDENTIAL : ConclusionAction.VIEW,
        meeting);
  }
}
