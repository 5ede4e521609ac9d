package org.spoluplan.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingCourse;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.minutes.MinutesDraft.Form;
import org.spoluplan.meetings.minutes.MinutesDraft.Heading;
import org.spoluplan.meetings.minutes.MinutesDraft.NextMeeting;
import org.spoluplan.meetings.minutes.MinutesDraft.Occasion;
import org.spoluplan.page.Words;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Gathers all that was recorded about a meeting into what its minutes say.
@Component
class Drafting {

  private final Meetings meetings;
  private final Agendas agendas;
  private final People people;
  private final Officers officers;
  private final Records records;
  private final Presence presence;
  private final MeetingCourse course;
  private final Clock clock;

  Drafting(
      Meetings meetings,
      Agendas agendas,
      People people,
      Officers officers,
      Records records,
      Presence presence,
      MeetingCourse course,
      Clock clock) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.people = people;
    this.officers = officers;
    this.records = records;
    this.presence = presence;
    this.course = course;
    this.clock = clock;
  }

  /// The first text of the minutes.
  String text(Meeting meeting) {
    return MinutesText.of(draft(meeting));
  }

  MinutesDraft draft(Meeting meeting) {
    var id = meeting.id();
    var times = course.times(id);
    return new MinutesDraft(
        new Heading(
            meeting.body().name(),
            meeting.body().programme(),
            meeting.number(),
            meeting.title(),
            meeting.joint().stream().map(BodySummary::name).toList()),
        new Occasion(
            meeting.day(),
            meeting.until(),
            local(times.opened()).orElse(meeting.from()),
            local(times.closed()).orElse(meeting.to()),
            meeting.place(),
            Form.valueOf(meeting.form().name())),
        officials(meeting),
        presence.of(meeting),
        items(meeting),
        new MinutesDraft.Beside(
            records.reported(id, null),
            records.motions(id, null),
            records.conclusions(id, null),
            records.tasks(id, null)),
        next(meeting).orElse(null),
        records.annexes(id),
        records.projects(id),
        null,
        Today.of(clock));
  }

  /// What really was goes before what was planned.
  private static Optional<LocalTime> local(@Nullable Instant at) {
    return Optional.ofNullable(at)
        .map(time -> time.atZone(Words.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
  }

  private List<ItemDraft> items(Meeting meeting) {
    return numbered(meeting, agendas.agenda(meeting.id()), null);
  }

  private List<ItemDraft> numbered(
      Meeting meeting, List<AgendaItem> agenda, @Nullable AgendaItemId parent) {
    var drafts = new ArrayList<ItemDraft>();
    for (var item : agenda) {
      if (!Objects.equals(item.parent(), parent)) continue;
      var parts = parent == null ? numbered(meeting, agenda, item.id()) : List.<ItemDraft>of();
      drafts.add(item(meeting, item, drafts.size() + 1, parts));
    }
    return drafts;
  }

  private ItemDraft item(Meeting meeting, AgendaItem item, int number, List<ItemDraft> parts) {
    return new ItemDraft(
        number,
        item.title(),
        parts,
        owner(item),
        item.discussion(),
        item.papers().stream().map(AgendaItem.Paper::title).toList(),
        records.reported(meeting.id(), item.id()),
        records.motions(meeting.id(), item.id()),
        records.conclusions(meeting.id(), item.id()),
        records.tasks(meeting.id(), item.id()),
        item.confidential());
  }

  private @Nullable String owner(AgendaItem item) {
    if (item.owner() == null) return item.ownerName();
    return people.find(item.owner()).map(person -> person.fullName()).orElse(item.ownerName());
  }

  private MinutesDraft.Officials officials(Meeting meeting) {
    return officials(officers.of(meeting.id()));
  }

  static MinutesDraft.Officials officials(List<Officer> chosen) {
    return new MinutesDraft.Officials(
        null,
        names(chosen, Officer.Office.CHAIR).stream().findFirst().orElse(null),
        named(chosen, Officer.Office.MINUTE_TAKER),
        named(chosen, Officer.Office.VERIFIER));
  }

  private static List<MinutesDraft.Official> named(List<Officer> chosen, Officer.Office office) {
    return names(chosen, office).stream()
        .map(name -> new MinutesDraft.Official(name, null))
        .toList();
  }

  private static List<String> names(List<Officer> chosen, Officer.Office office) {
    return chosen.stream().filter(o -> o.office() == office).map(Officer::name).toList();
  }

  /// The body's first meeting after this one that is not cancelled.
  private Optional<NextMeeting> next(Meeting meeting) {
    return meetings.of(meeting.body().id()).stream()
        .filter(other -> other.day().isAfter(meeting.day()))
        .filter(other -> !Objects.equals(other.id(), meeting.id()))
        .filter(other -> other.cancelledBecause() == null)
        .min(Comparator.comparing(Meeting::day))
        .map(n -> new NextMeeting(n.day(), n.from(), n.place(), n.title(), false));
  }
}
