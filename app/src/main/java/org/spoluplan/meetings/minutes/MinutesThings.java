package org.spoluplan.meetings.minutes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.Action;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.meetings.minutes.Minutes.State;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Minutes on the golden thread and in search. Everybody finds published ones by what they say,
/// without what is confidential; those still on their way are found by their name only.
@Component
class MinutesThings implements Things, Searchable {

  private static final String KIND = "minutes";

  private final MinutesRegister register;
  private final Meetings meetings;
  private final PublicText publicText;
  private final Words words;

  MinutesThings(MinutesRegister register, Meetings meetings, PublicText publicText, Words words) {
    this.register = register;
    this.meetings = meetings;
    this.publicText = publicText;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return register.list(things.stream().map(Thing::id).toList()).stream()
        .map(minutes -> known(minutes, meetings.get(minutes.meeting())))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return register.known().stream()
        .map(minutes -> entry(minutes, meetings.get(minutes.meeting())));
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case KIND ->
          register.find(new MinutesId(changed.id())).stream().flatMap(this::found).toList();
      case "meeting" -> of(new MeetingId(changed.id())).toList();
      case "body" ->
          meetings.of(new BodyId(changed.id())).stream()
              .flatMap(meeting -> of(meeting.id()))
              .toList();
      default -> List.of();
    };
  }

  private Stream<Entry> of(MeetingId meeting) {
    return register.editions(meeting).stream().flatMap(this::found);
  }

  private Stream<Entry> found(Minutes minutes) {
    if (minutes.state() == State.DRAFT || minutes.state() == State.REPLACED) return Stream.empty();
    return Stream.of(entry(minutes, meetings.get(minutes.meeting())));
  }

  private Entry entry(Minutes minutes, Meeting meeting) {
    var published = minutes.state() == State.PUBLISHED;
    return new Entry(
        KeepingMinutes.thing(minutes.id()),
        title(meeting),
        published ? text(minutes) : meeting.body().name(),
        meeting.path() + "/zapis",
        meeting.day(),
        published ? everybody(meeting) : members(meeting));
  }

  private String text(Minutes minutes) {
    return PlainText.of(publicText.of(minutes));
  }

  /// Open to all, and still of its body, to be found by that.
  private static Set<UUID> everybody(Meeting meeting) {
    var scopes = new HashSet<>(meeting.scopes());
    scopes.add(Scoped.OPEN_TO_ALL);
    return scopes;
  }

  private static Set<UUID> members(Meeting meeting) {
    return meeting.scopes().stream()
        .filter(scope -> !scope.equals(Scoped.OPEN_TO_ALL))
        .collect(Collectors.toSet());
  }

  private KnownThing known(Minutes minutes, Meeting meeting) {
    var published = minutes.state() == State.PUBLISHED;
    return new KnownThing(
        KeepingMinutes.thing(minutes.id()),
        title(meeting),
        Editions.path(meeting, minutes),
        meeting.day(),
        published ? MinutesAction.READ_PUBLISHED : view(minutes),
        published ? MinutesPages.asPublished(meeting) : meeting);
  }

  private static Action view(Minutes minutes) {
    return minutes.state() == State.DRAFT ? MinutesAction.WRITE : MinutesAction.READ_WHOLE;
  }

  /// "Zápis: Senioři, 2. června 2027"; what is indexed is Czech.
  private String title(Meeting meeting) {
    var name = Objects.requireNonNullElse(meeting.title(), meeting.body().name());
    var day = words.dates(Messages.CZECH).plain(meeting.day());
    return words.messages().of(Messages.CZECH, "minutes.name", name, day);
  }
}
