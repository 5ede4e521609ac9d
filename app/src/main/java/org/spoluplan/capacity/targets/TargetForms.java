package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.capacity.targets.GapViews.FormView;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnits;
import org.springframework.stereotype.Component;

/// The form of a target.
@Component
class TargetForms {

  private static final int LAST_MEETINGS = 6;

  private final PlanningUnits units;
  private final TargetScopes scopes;
  private final NetworkWords words;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Clock clock;

  TargetForms(
      PlanningUnits units,
      TargetScopes scopes,
      NetworkWords words,
      Bodies bodies,
      Meetings meetings,
      Clock clock) {
    this.units = units;
    this.scopes = scopes;
    this.words = words;
    this.bodies = bodies;
    this.meetings = meetings;
    this.clock = clock;
  }

  /// A meeting is one of those offered, or the one that stood there before.
  void checkMeeting(Page page, Form form, Optional<Target> target) {
    var typed = form.value("meeting");
    if (typed.isEmpty()) return;
    if (meetings(page, target).stream().anyMatch(one -> one.value().equals(typed))) return;
    form.reject("meeting", "form.error.choose");
  }

  Html edit(Page page, Form form, Optional<Target> target) {
    var all = units.list(Today.of(clock));
    var kept =
        all.stream()
            .filter(unit -> page.may(TargetAction.KEEP, scopes.of(unit)))
            .map(unit -> new Option(unit.id().value().toString(), unit.name()))
            .toList();
    var view =
        new FormView(
            target,
            kept,
            kept.isEmpty() && target.isEmpty() ? others(page, all) : List.of(),
            words.options(page, CodeList.SERVICE_TYPE),
            words.options(page, CodeList.TARGET_GROUP),
            words.options(page, CodeList.CAPACITY_UNIT),
            meetings(page, target),
            TargetFields.rows(form));
    return Html.of((out, i) -> JtetargetformGenerated.render(out, i, page, form, view));
  }

  /// Whose the units are, for somebody who may set none.
  private List<String> others(Page page, List<PlanningUnit> all) {
    return all.stream()
        .map(
            unit -> {
              var keepers = String.join(", ", scopes.keepers(unit));
              return page.t("gap.keeper", unit.name(), keepers.isEmpty() ? "–" : keepers);
            })
        .toList();
  }

  /// The last ones of bodies that the reader coordinates, and the one that stands there.
  private List<Option> meetings(Page page, Optional<Target> target) {
    var last =
        bodies.list(page.access().reach(page.actor(), TargetAction.KEEP)).stream()
            .flatMap(body -> meetings.of(body.id()).stream().limit(LAST_MEETINGS));
    var kept =
        target.stream()
            .flatMap(one -> Stream.ofNullable(one.is().meeting()))
            .map(id -> meetings.get(new MeetingId(id)));
    return Stream.concat(kept, last).map(one -> option(page, one)).distinct().toList();
  }

  private static Option option(Page page, Meeting meeting) {
    var label = meeting.body().briefName() + ", " + page.dates().brief(meeting.day());
    return new Option(meeting.id().value().toString(), label);
  }
}
