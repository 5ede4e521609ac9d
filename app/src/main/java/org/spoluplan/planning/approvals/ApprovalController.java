package org.spoluplan.planning.approvals;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.ApprovalId;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.FrozenPlans.FrozenPlan;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The way of a plan through those who approve it: everybody sees how far it is, the coordinator
/// and town halls write decisions down.
@Controller
class ApprovalController {

  private static final String BECAUSE = "who approved a published plan is public";
  private static final int USUAL_MONTHS = 3;
  private static final int REASON = 300;
  private static final int LONG_REASON = 2000;

  private final Access access;
  private final Plans plans;
  private final FrozenPlans versions;
  private final Approvals approvals;
  private final Approving approving;
  private final ApprovalPages pages;
  private final Clock clock;

  ApprovalController(
      Access access,
      Plans plans,
      FrozenPlans versions,
      Approvals approvals,
      Approving approving,
      ApprovalPages pages,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.versions = versions;
    this.approvals = approvals;
    this.approving = approving;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/plany/{id}/schvalovani")
  @PublicPage(because = BECAUSE)
  Reply approvals(Page page, @PathVariable PlanId id) {
    var plan = plans.get(id);
    if (!plan.published()) access.require(page.actor(), PlanAction.READ, plan);
    return pages.approvals(page, plan, fresh());
  }

  private Form fresh() {
    return ApprovalFields.fresh(Today.of(clock).plusMonths(USUAL_MONTHS));
  }

  @PostMapping("/plany/{id}/schvalovani")
  Reply begin(Page page, Form form, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var organs = ApprovalFields.organs(form);
    var due = form.date("due");
    if (form.valid() && due.isBefore(Today.of(clock))) form.reject("due", "approval.error.due");
    var version = version(plan, form);
    if (!form.valid() || version == null) return pages.approvals(page, plan, form).asInvalid();
    return done(
        page, plan, form, approving.begin(page.actor(), version, due, organs), "approval.begun");
  }

  private Plan kept(Page page, PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return plan;
  }

  private @Nullable FrozenPlan version(Plan plan, Form form) {
    var chosen = form.optionalId("plan-version");
    var found =
        versions.of(plan).stream()
            .filter(one -> one.published() && one.id().equals(chosen))
            .findFirst()
            .orElse(null);
    if (found == null) form.reject("plan-version", "form.error.choose");
    return found;
  }

  private Reply done(Page page, Plan plan, Form form, Outcome<ApprovalId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<ApprovalId> _ ->
          Redirect.to(plan.path() + "/schvalovani").saying(page.t(said));
      case Outcome.Refused<ApprovalId>(var reason) ->
          pages.approvals(page.refusing(reason), plan, form).refused(reason);
    };
  }

  @PostMapping("/plany/{id}/schvalovani/pripomenout")
  Reply remind(Page page, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var reminded = approving.remind(page.actor(), going(plan));
    return Redirect.to(plan.path() + "/schvalovani").saying(page.t("approval.reminded", reminded));
  }

  @PostMapping("/plany/{id}/schvalovani/ucinnost")
  Reply putInForce(Page page, Form form, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var from = form.date("from");
    if (!form.valid()) return pages.approvals(page, plan, form).asInvalid();
    var outcome = approving.putInForce(page.actor(), going(plan).id(), from);
    return done(page, plan, form, outcome, "approval.in-force.saved");
  }

  @PostMapping("/plany/{id}/schvalovani/vzit-zpet")
  Reply giveUp(Page page, Form form, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var because = form.text("because", LONG_REASON);
    if (!form.valid()) return pages.approvals(page, plan, form).asInvalid();
    var outcome = approving.giveUp(page.actor(), going(plan).id(), because);
    return done(page, plan, form, outcome, "approval.given-up.saved");
  }

  private Approval going(Plan plan) {
    return approvals.of(plan.id()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(ApprovalId.KIND, plan.id().value()));
  }

  @GetMapping("/plany/schvalovani/{id}")
  Reply step(Page page, @PathVariable StepId id) {
    var approval = permitted(page, id);
    var step = approval.step(id).orElseThrow();
    return pages.step(page, approval, step, ApprovalFields.form(step));
  }

  private Approval permitted(Page page, StepId id) {
    var approval = approvals.with(id);
    var step = approval.step(id).orElseThrow();
    if (!page.may(PlanAction.KEEP, approval.plan())) {
      access.require(page.actor(), PlanAction.DECIDE, step);
    }
    return approval;
  }

  @PostMapping("/plany/schvalovani/{id}")
  Reply decide(
      @PathVariable StepId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var approval = permitted(page, id);
    var step = approval.step(id).orElseThrow();
    var upload = upload(file);
    var seen = form.integer("seen", 0, Integer.MAX_VALUE);
    var said = ApprovalFields.decision(form, step, upload != null, Today.of(clock));
    if (!form.valid()) return pages.step(page, approval, step, form).asInvalid();
    return switch (approving.decide(page.actor(), id, said, seen, upload)) {
      case Outcome.Done<ApprovalId> _ ->
          Redirect.to(approval.path()).saying(page.t("approval.decided"));
      case Outcome.Refused<ApprovalId>(var reason) -> refused(page, form, id, reason);
    };
  }

  private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file.getBytes());
  }

  /// With what others wrote in the meantime.
  private Reply refused(Page page, Form form, StepId id, Refusal reason) {
    var approval = approvals.with(id);
    var step = approval.step(id).orElseThrow();
    var ours = reason instanceof ApprovalRefusal || reason instanceof StandardRefusal;
    if (!ours) form.reject("file", reason);
    var newer = form.with("seen", step.decisions().size());
    return pages.step(page.refusing(reason), approval, step, newer).refused(reason);
  }

  /// A village has no council; or it has one after all.
  @PostMapping("/plany/schvalovani/{id}/vynechat")
  Reply drop(Page page, Form form, @PathVariable StepId id) {
    var approval = approvals.with(id);
    access.require(page.actor(), PlanAction.KEEP, approval.plan());
    var again = form.checked("again");
    var because = again ? null : form.text("dropped", REASON);
    if (!form.valid()) {
      return pages.step(page, approval, approval.step(id).orElseThrow(), form).asInvalid();
    }
    return switch (approving.drop(page.actor(), id, because)) {
      case Outcome.Done<ApprovalId> _ -> Redirect.to(approval.path()).saying(page.t("page.saved"));
      case Outcome.Refused<ApprovalId>(var reason) -> refused(page, form, id, reason);
    };
  }
}
