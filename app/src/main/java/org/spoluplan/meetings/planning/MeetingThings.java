package org.spoluplan.meetings.planning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Meetings and points of their agendas on the golden thread and in search. Confidential points
/// and mere proposals are not found by anybody.
@Component
class MeetingThings implements Things, Searchable {

  private static final String MEETING = "meeting";
  private static final String ITEM = "agenda-item";

  private final MeetingRegister meetings;
  private final AgendaRegister agendas;
  private final Words words;

  MeetingThings(MeetingRegister meetings, AgendaRegister agendas, Words words) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(MEETING, ITEM);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return things.stream().map(this::known).flatMap(Optional::stream).toList();
  }

  @Override
  public Stream<Entry> all() {
    return meetings.all().stream().flatMap(this::withAgenda);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case MEETING -> meeting(changed.id()).stream().flatMap(this::withAgenda).toList();
      case ITEM -> item(changed.id()).stream().flatMap(this::found).toList();
      case "body" -> meetings.of(new BodyId(changed.id())).stream().map(this::entry).toList();
      default -> List.of();
    };
  }

  private Stream<Entry> withAgenda(Meeting meeting) {
    return Stream.concat(
        Stream.of(entry(meeting)),
        agendas.agenda(meeting.id()).stream().flatMap(item -> found(item, meeting)));
  }

  private Entry entry(Meeting meeting) {
    var about = new HashSet<@org.jspecify.annotations.Nullable String>();
    for (var body : bodies(meeting)) {
      about.add(body.name());
      about.add(body.shortName());
      about.add(body.programme());
    }
    about.add(meeting.place());
    about.add(meeting.number());
    about.add(meeting.announcement());
    var text = about.stream().filter(Objects::nonNull).collect(Collectors.joining(". "));
    return new Entry(
        new Thing(MEETING, meeting.id().value()),
        title(meeting),
        text,
        meeting.path(),
        meeting.day(),
        meeting.scopes());
  }

  private Stream<Entry> found(AgendaItem item) {
    return found(item, meetings.get(item.meeting()));
  }

  private Stream<Entry> found(AgendaItem item, Meeting meeting) {
    if (item.confidential() || item.state() != AgendaItem.State.ACCEPTED) return Stream.empty();
    var about = Objects.requireNonNullElse(item.description(), "");
    return Stream.of(
        new Entry(
            new Thing(ITEM, item.id().value()),
            item.title(),
            title(meeting) + ". " + about,
            path(item),
            meeting.day(),
            meeting.scopes()));
  }

  private Optional<KnownThing> known(Thing thing) {
    if (thing.kind().equals(MEETING)) {
      return meeting(thing.id())
          .map(
              meeting ->
                  new KnownThing(
                      thing,
                      title(meeting),
                      meeting.path(),
                      meeting.day(),
                      PlanningAction.VIEW_MEETING,
                      meeting));
    }
    return item(thing.id()).map(item -> known(thing, item));
  }

  private KnownThing known(Thing thing, AgendaItem item) {
    var meeting = meetings.get(item.meeting());
    var hidden = item.confidential() || item.state() != AgendaItem.State.ACCEPTED;
    return new KnownThing(
        thing,
        item.title(),
        path(item),
        meeting.day(),
        hidden ? MeetingAction.SEE_CONFIDENTIAL : PlanningAction.VIEW_MEETING,
        meeting);
  }

  private Optional<Meeting> meeting(UUID id) {
    try {
      return Optional.of(meetings.get(new MeetingId(id)));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  private Optional<AgendaItem> item(UUID id) {
    try {
      return Optional.of(agendas.get(new AgendaItemId(id)));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /// "Senioři, 2. června 2027"; what is indexed is Czech.
  private String title(Meeting meeting) {
    var name = Objects.requireNonNullElse(meeting.title(), meeting.body().name());
    return name + ", " + words.dates(Messages.CZECH).plain(meeting.day());
  }

  private static List<BodySummary> bodies(Meeting meeting) {
    return Stream.concat(Stream.of(meeting.body()), meeting.joint().stream()).toList();
  }

  private static String path(AgendaItem item) {
    return "/jednani/" + item.meeting().value() + "#program";
  }
}
