package org.spoluplan.meetings.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.WorkingDays;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.ItemPanel;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MinutesApprovals;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Puts the pages about a meeting together.
@Component
class MeetingPages {

  /// The days that the rules of procedure ask for, counted back from the meeting.
  record Deadlines(LocalDate notice, LocalDate agenda, LocalDate papers, LocalDate excuse) {}

  private final AgendaRegister agendas;
  private final SettingAgenda settingAgenda;
  private final Bodies bodies;
  private final People people;
  private final Procedures procedures;
  private final AgendaPapers papers;
  private final MinutesApprovals approvals;
  private final List<MeetingPanel> panels;
  private final List<ItemPanel> itemPanels;
  private final GoldenThread thread;

  MeetingPages(
      AgendaRegister agendas,
      SettingAgenda settingAgenda,
      Bodies bodies,
      People people,
      Procedures procedures,
      AgendaPapers papers,
      MinutesApprovals approvals,
      List<MeetingPanel> panels,
      List<ItemPanel> itemPanels,
      GoldenThread thread) {
    this.agendas = agendas;
    this.settingAgenda = settingAgenda;
    this.bodies = bodies;
    this.people = people;
    this.procedures = procedures;
    this.papers = papers;
    this.approvals = approvals;
    this.panels = panels.stream().sorted(Comparator.comparingInt(MeetingPanel::position)).toList();
    this.itemPanels = itemPanels;
    this.thread = thread;
  }

  Html meeting(Page page, Meeting meeting) {
    var agenda = agenda(page, meeting, agendas.all(meeting.id()));
    var sections =
        panels.stream().map(panel -> panel.panel(meeting, page)).flatMap(Optional::stream).toList();
    var deadlines = deadlines(meeting);
    var lastDay = lastDayForProposals(meeting);
    var proposals = Optional.of(lastDay).filter(day -> settingAgenda.takesProposals(meeting, day));
    var threadView = thread.of(new Thing("meeting", meeting.id().value()), page);
    var room = page.may(PlanningAction.JOIN_ONLINE, meeting);
    return Html.of(
        (out, i) ->
            JtemeetingGenerated.render(
                out, i, page, meeting, agenda, sections, deadlines, proposals, threadView, room));
  }

  /// Empty when no rules of procedure are in force on the day of the meeting.
  private Optional<Deadlines> deadlines(Meeting meeting) {
    var day = meeting.day();
    return procedures
        .on(meeting.body().id(), day)
        .map(edition -> edition.rules().deadlines())
        .map(
            ahead ->
                new Deadlines(
                    WorkingDays.before(day, ahead.notice()),
                    WorkingDays.before(day, ahead.agenda()),
                    WorkingDays.before(day, ahead.papers()),
                    WorkingDays.before(day, ahead.excuse())));
  }

  /// The last day on which members propose points of the agenda.
  LocalDate lastDayForProposals(Meeting meeting) {
    return deadlines(meeting).map(Deadlines::agenda).orElse(meeting.day());
  }

  Form emptyForm(BodySummary body) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("form", MeetingForm.IN_PERSON);
    known.put("openToAll", body.publicMeetings() ? "true" : null);
    return Form.filled(known);
  }

  Html form(Page page, Form form, BodySummary body, @Nullable Meeting meeting) {
    var others = others(page, body, meeting);
    var existing = Optional.ofNullable(meeting);
    return Html.of(
        (out, i) -> JtemeetingformGenerated.render(out, i, page, form, body, existing, others));
  }

  /// Bodies that may be asked to a joint meeting: those that the reader plans for, and those that
  /// take part already.
  List<Option> others(Page page, BodySummary body, @Nullable Meeting meeting) {
    var mine = bodies.list(page.access().reach(page.actor(), PlanningAction.PLAN_MEETING)).stream();
    var there = meeting == null ? Stream.<BodySummary>empty() : meeting.joint().stream();
    return Stream.concat(mine, there)
        .filter(other -> !other.id().equals(body.id()))
        .map(other -> new Option(other.id().value().toString(), other.name()))
        .distinct()
        .toList();
  }

  Html cancel(Page page, Meeting meeting, Form form) {
    return Html.of((out, i) -> JtecancelGenerated.render(out, i, page, meeting, form));
  }

  Html item(Page page, Meeting meeting, Form form, @Nullable AgendaItem item) {
    var persons =
        people.list().stream()
            .map(person -> new Option(person.id().value().toString(), person.name().inLists()))
            .toList();
    var parents = parents(meeting, item);
    var existing = Optional.ofNullable(item);
    return Html.of(
        (out, i) ->
            JteitemformGenerated.render(out, i, page, meeting, form, existing, persons, parents));
  }

  /// Points that another may be part of: two levels, no more.
  List<Option> parents(Meeting meeting, @Nullable AgendaItem item) {
    var all = agendas.all(meeting.id());
    if (item != null && all.stream().anyMatch(other -> item.id().equals(other.parent()))) {
      return List.of();
    }
    return all.stream()
        .filter(other -> other.state() == State.ACCEPTED && other.parent() == null)
        .filter(other -> item == null || !other.id().equals(item.id()))
        .map(other -> new Option(other.id().value().toString(), other.heading()))
        .toList();
  }

  /// Confidential points are for those who are members, not for the public.
  private AgendaView agenda(Page page, Meeting meeting, List<AgendaItem> items) {
    var seesAll = page.may(MeetingAction.SEE_CONFIDENTIAL, meeting);
    var seen =
        items.stream()
            .filter(item -> seesAll || !item.confidential())
            .filter(item -> item.state() == State.ACCEPTED || seesProposal(page, meeting, item))
            .toList();
    var owners =
        people.byId(seen.stream().map(AgendaItem::owner).filter(Objects::nonNull).toList());
    return new AgendaView(
        meeting,
        seen.stream().map(item -> line(page, meeting, item, owner(item, owners))).toList());
  }

  /// What is only proposed, or was declined, is between those who may propose.
  private static boolean seesProposal(Page page, Meeting meeting, AgendaItem item) {
    return page.may(PlanningAction.PROPOSE_ITEM, meeting)
        || page.may(PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item));
  }

  private AgendaView.Line line(
      Page page, Meeting meeting, AgendaItem item, @Nullable String owner) {
    var approves = item.kind() == AgendaItem.Kind.MINUTES_APPROVAL;
    return new AgendaView.Line(
        item,
        owner,
        papers.of(item),
        approves ? approvals.at(item.id()).orElse(null) : null,
        itemPanels.stream().flatMap(one -> one.panel(item, meeting, page).stream()).toList(),
        page.may(PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item)));
  }

  private static @Nullable String owner(
      AgendaItem item, java.util.Map<PersonId, org.spoluplan.people.Person> owners) {
    if (item.owner() == null) return item.ownerName();
    var person = owners.get(item.owner());
    return person == null ? item.ownerName() : person.fullName();
  }
}
