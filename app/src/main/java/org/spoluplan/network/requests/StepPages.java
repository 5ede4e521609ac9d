package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.network.requests.RequestViews.StepView;
import org.spoluplan.network.requests.Step.Verdict;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The form of one step. Which fields it has depends on the step.
@Component
class StepPages {

  private static final int LINE = 300;
  private static final int NUMBER = 100;
  private static final int TEXT = 4000;

  private static final Set<RequestState> WITH_VERDICT =
      Set.of(RequestState.OPINION, RequestState.DEPARTMENT, RequestState.COUNCIL);

  private static final Set<RequestState> OF_GROUP =
      Set.of(RequestState.PRESENTED, RequestState.OPINION);

  private final Meetings meetings;
  private final Conclusions conclusions;
  private final Clock clock;

  StepPages(Meetings meetings, Conclusions conclusions, Clock clock) {
    this.meetings = meetings;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  /// Asks for the form of a result that nobody has chosen yet.
  static final String ANY_RESULT = "result";

  static boolean hasVerdict(RequestState state) {
    return WITH_VERDICT.contains(state);
  }

  static boolean hasResolution(RequestState state) {
    return state == RequestState.COUNCIL || state.isResult();
  }

  Html show(Page page, Form form, NetworkRequest request, RequestState state) {
    var offered = OF_GROUP.contains(state) ? meetings(page, request) : List.<Meeting>of();
    var view =
        new StepView(
            request,
            state,
            offered.stream().map(one -> option(page, one)).toList(),
            conclusions(form, offered));
    return Html.of((out, i) -> JtestepGenerated.render(out, i, page, form, view));
  }

  /// Of the group, if the reader cares for them.
  private List<Meeting> meetings(Page page, NetworkRequest request) {
    var body = request.body();
    if (body == null) return List.of();
    return meetings.of(body).stream()
        .filter(one -> page.may(MeetingAction.CARE, one))
        .filter(one -> !one.day().isAfter(Today.of(clock)))
        .toList();
  }

  private static Option option(Page page, Meeting meeting) {
    var day = page.dates().brief(meeting.day());
    return new Option(meeting.id().value().toString(), meeting.body().briefName() + ", " + day);
  }

  private List<Option> conclusions(Form form, List<Meeting> offered) {
    var chosen = form.value("meeting");
    return offered.stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .flatMap(one -> conclusions.of(one.id()).stream())
        .filter(one -> !one.confidential())
        .map(one -> new Option(one.id().value().toString(), one.wording()))
        .toList();
  }

  /// Empty when something is missing; the form then says what.
  Optional<Step> read(Page page, Form form, NetworkRequest request, RequestState state) {
    var verdict = hasVerdict(state) ? form.choice("verdict", Verdict.class) : null;
    var reason = form.optionalText("reason", TEXT);
    var conditions = form.optionalText("conditions", TEXT);
    var due = state == RequestState.RESERVED ? form.date("due") : null;
    demand(form, state, verdict, reason, conditions);
    var meeting = meeting(page, form, request, state);
    var step =
        new Step(
            state,
            form.text("by", LINE),
            form.date("day"),
            verdict,
            reason,
            conditions,
            state == RequestState.COUNCIL
                ? form.text("resolution", NUMBER)
                : form.optionalText("resolution", NUMBER),
            due,
            meeting,
            conclusion(form, meeting),
            page.actor().signedInPerson());
    if (step.day().isAfter(Today.of(clock))) form.reject("day", "request.error.future");
    return form.valid() ? Optional.of(step) : Optional.empty();
  }

  private static void demand(
      Form form,
      RequestState state,
      @Nullable Verdict verdict,
      @Nullable String reason,
      @Nullable String conditions) {
    var why = verdict == Verdict.NOT_RECOMMENDED || state == RequestState.REFUSED;
    if (why && reason == null) form.reject("reason", "request.error.reason");
    var asks = verdict == Verdict.CONDITIONAL || state == RequestState.RESERVED;
    if (asks && conditions == null) form.reject("conditions", "request.error.conditions");
  }

  private @Nullable MeetingId meeting(
      Page page, Form form, NetworkRequest request, RequestState state) {
    var id = form.optionalId("meeting");
    if (id == null || !OF_GROUP.contains(state)) return null;
    var known =
        meetings(page, request).stream().map(Meeting::id).filter(one -> one.value().equals(id));
    return known
        .findFirst()
        .orElseGet(
            () -> {
              form.reject("meeting", "form.error.choose");
              return new MeetingId(id);
            });
  }

  private @Nullable ConclusionId conclusion(Form form, @Nullable MeetingId meeting) {
    var id = form.optionalId("conclusion");
    if (id == null || meeting == null) return null;
    if (!isOf(meeting, id)) {
      form.reject("conclusion", "form.error.choose");
      return null;
    }
    return new ConclusionId(id);
  }

  private boolean isOf(MeetingId meeting, UUID conclusion) {
    return conclusions.of(meeting).stream()
        .anyMatch(one -> one.id().value().equals(conclusion) && !one.confidential());
  }
}
