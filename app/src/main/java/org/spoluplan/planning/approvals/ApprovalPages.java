package org.spoluplan.planning.approvals;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.planning.CommentRounds;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.approvals.Approval.Municipal;
import org.spoluplan.planning.approvals.ApprovalViews.ApprovalLine;
import org.spoluplan.planning.approvals.ApprovalViews.ApprovalsView;
import org.spoluplan.planning.approvals.ApprovalViews.DecisionLine;
import org.spoluplan.planning.approvals.ApprovalViews.MunicipalityLine;
import org.spoluplan.planning.approvals.ApprovalViews.StepLine;
import org.spoluplan.planning.approvals.ApprovalViews.StepView;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Puts the pages about approvals together.
@Component
class ApprovalPages {

  private final Approvals approvals;
  private final FrozenPlans versions;
  private final CommentRounds rounds;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Territory territory;
  private final People people;
  private final Files files;
  private final GoldenThread thread;
  private final Clock clock;

  ApprovalPages(
      Approvals approvals,
      FrozenPlans versions,
      CommentRounds rounds,
      Bodies bodies,
      Meetings meetings,
      Territory territory,
      People people,
      Files files,
      GoldenThread thread,
      Clock clock) {
    this.approvals = approvals;
    this.versions = versions;
    this.rounds = rounds;
    this.bodies = bodies;
    this.meetings = meetings;
    this.territory = territory;
    this.people = people;
    this.files = files;
    this.thread = thread;
    this.clock = clock;
  }

  Html approvals(Page page, Plan plan, Form form) {
    var all = approvals.of(plan.id());
    var newest = all.isEmpty() ? null : all.getFirst();
    var keeps = page.may(PlanAction.KEEP, plan);
    var view =
        new ApprovalsView(
            plan,
            newest == null ? null : line(page, newest),
            all.stream().skip(1).toList(),
            keeps ? versions(page, plan) : List.of(),
            keeps,
            !rounds.allSettled(plan.id()),
            newest == null ? null : thread.of(newest.id().thing(), page));
    return Html.of((out, i) -> JteapprovalsGenerated.render(out, i, page, form, view));
  }

  private List<Option> versions(Page page, Plan plan) {
    return versions.of(plan).stream()
        .filter(FrozenPlans.FrozenPlan::published)
        .filter(one -> !approvals.wentBefore(one.id()))
        .map(
            one ->
                new Option(
                    one.id().toString(), page.t("plan.version.of", one.number(), one.name())))
        .toList();
  }

  ApprovalLine line(Page page, Approval approval) {
    return new ApprovalLine(
        approval,
        approval.bodies().stream().map(step -> step(page, approval, step)).toList(),
        approval.municipalities().stream().map(one -> municipality(page, approval, one)).toList(),
        approval.approved());
  }

  private MunicipalityLine municipality(Page page, Approval approval, Municipal one) {
    return new MunicipalityLine(
        territory.name(one.code()),
        one.approved(),
        one.steps().stream().map(step -> step(page, approval, step)).toList());
  }

  private StepLine step(Page page, Approval approval, Step step) {
    var said = step.said().orElse(null);
    var decides = approval.end() == null && step.isNeeded() && mayDecide(page, approval, step);
    return new StepLine(step, who(page, step), said, paper(page, approval, said), decides);
  }

  static boolean mayDecide(Page page, Approval approval, Step step) {
    return page.may(PlanAction.KEEP, approval.plan()) || page.may(PlanAction.DECIDE, step);
  }

  private Optional<StoredFile> paper(Page page, Approval approval, Decision.@Nullable Said said) {
    FileId file = said == null ? null : said.file();
    return file == null || !page.may(PlanAction.READ, approval.plan())
        ? Optional.empty()
        : files.find(file);
  }

  String who(Page page, Step step) {
    var organ = page.t("approval.organ", step.organ());
    if (step.body() != null) return bodies.get(step.body()).name();
    return organ + ", " + territory.name(Objects.requireNonNull(step.municipality()));
  }

  Html step(Page page, Approval approval, Step step, Form form) {
    var view =
        new StepView(
            approval,
            step(page, approval, step),
            meetings(page, step),
            step.decisions().reversed().stream()
                .map(
                    one ->
                        new DecisionLine(
                            one.said(),
                            paper(page, approval, one.said()),
                            people.list(List.of(one.by())).stream()
                                .findFirst()
                                .map(person -> person.name().full())
                                .orElse(""),
                            one.at()))
                .toList(),
            page.may(PlanAction.KEEP, approval.plan()));
    return Html.of((out, i) -> JtestepGenerated.render(out, i, page, form, view));
  }

  /// Held already, the newest first.
  private List<Option> meetings(Page page, Step step) {
    var body = step.body();
    if (body == null) return List.of();
    var today = Today.of(clock);
    return meetings.of(body).stream()
        .filter(one -> !one.day().isAfter(today))
        .sorted(Comparator.comparing(Meeting::day).reversed())
        .map(one -> new Option(one.id().value().toString(), page.dates().plain(one.day())))
        .toList();
  }
}
