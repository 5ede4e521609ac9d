package org.spoluplan.meetings.convening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.access.Action;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Puts together what pages say about the calling of meetings.
@Component
class RequestPages {

  private static final List<Action> CALLERS =
      List.of(
          ConveningAction.CALL_AS_CHAIR,
          ConveningAction.CALL_AS_SECRETARY,
          ConveningAction.CALL_AS_COORDINATOR);

  private final Requests requests;
  private final Convocations convocations;
  private final Procedures procedures;
  private final Bodies bodies;
  private final Meetings meetings;
  private final People people;
  private final GoldenThread thread;
  private final Clock clock;

  RequestPages(
      Requests requests,
      Convocations convocations,
      Procedures procedures,
      Bodies bodies,
      Meetings meetings,
      People people,
      GoldenThread thread,
      Clock clock) {
    this.requests = requests;
    this.convocations = convocations;
    this.procedures = procedures;
    this.bodies = bodies;
    this.meetings = meetings;
    this.people = people;
    this.thread = thread;
    this.clock = clock;
  }

  /// Empty while no rules of procedure are in force: nobody knows who calls meetings.
  Optional<CallingView> calling(BodySummary body, Page page) {
    return procedures.on(body.id(), today()).map(edition -> calling(body, edition.rules(), page));
  }

  private CallingView calling(BodySummary body, RulesOfProcedure rules, Page page) {
    var days = convocations.days(List.of(body.id()), today()).get(body.id());
    var sees = page.may(ConveningAction.VIEW_REQUEST, body);
    var open = requests.open(body.id());
    return new CallingView(
        body,
        rules.convenedBy(),
        days == null ? 0 : days.inYear(),
        Rhythm.of(rules, days),
        sees ? open.map(request -> view(request, body, page)) : Optional.empty(),
        sees,
        open.isEmpty() && days != null && votes(body, page));
  }

  Html request(Page page, MeetingRequest request) {
    var view = view(request, bodies.get(request.body()), page);
    var threadView = thread.of(Requesting.thing(request.id()), page);
    return Html.of((out, i) -> JterequestGenerated.render(out, i, page, view, threadView));
  }

  Html form(Page page, BodySummary body, Form form) {
    var rules = procedures.rules(body.id(), today());
    var voters = convocations.voters(body.id(), today(), rules.organisationsVote());
    var support = Support.of(voters, List.of(), rules.request());
    return Html.of((out, i) -> JterequestformGenerated.render(out, i, page, body, form, support));
  }

  private RequestView view(MeetingRequest request, BodySummary body, Page page) {
    var rules = procedures.rules(body.id(), today());
    var voters = convocations.voters(body.id(), today(), rules.organisationsVote());
    var known = people.byId(request.supporters());
    var me = page.actor().person();
    return new RequestView(
        request,
        body,
        LocalDate.ofInstant(request.askedAt(), Today.ZONE),
        request.supporters().stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .map(Person::fullName)
            .toList(),
        Support.of(voters, request.supporters(), rules.request()),
        Optional.ofNullable(request.meeting()).map(meetings::get),
        request.isOpen() && !request.isSupportedBy(me) && votes(body, page),
        request.isOpen() && request.isSupportedBy(me),
        request.isOpen() && CALLERS.stream().anyMatch(call -> page.may(call, body)),
        request.askedBy().equals(me));
  }

  private boolean votes(BodySummary body, Page page) {
    var me = page.actor().person();
    return me != null
        && page.may(ConveningAction.REQUEST, body)
        && convocations.voters(body.id(), today(), false).stream()
            .anyMatch(voter -> me.equals(voter.person()));
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
