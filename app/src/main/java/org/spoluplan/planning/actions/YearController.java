package org.spoluplan.planning.actions;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Action plans: all years of a plan, one year, picking measures, approval, carrying over.
@Controller
@RequestMapping("/plany/{id}")
class YearController {

  private static final String BECAUSE = "what was promised and what came of it is public";
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Access access;
  private final Plans plans;
  private final ActionPlans years;
  private final Promising promising;
  private final YearPages pages;
  private final Clock clock;

  YearController(
      Access access,
      Plans plans,
      ActionPlans years,
      Promising promising,
      YearPages pages,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.years = years;
    this.promising = promising;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/plneni")
  @PublicPage(because = BECAUSE)
  Reply dashboard(Page page, @PathVariable PlanId id) {
    var plan = plans.get(id);
    if (!plan.published()) access.require(page.actor(), PlanAction.READ, plan);
    return pages.dashboard(page, plan);
  }

  private Plan kept(Page page, PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return plan;
  }

  @PostMapping("/roky")
  Reply begin(Page page, Form form, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var year = form.integer("year", FIRST_YEAR, LAST_YEAR);
    if (!form.valid()) return pages.dashboard(page, plan).asInvalid();
    return switch (promising.begin(page.actor(), plan, year)) {
      case Outcome.Done<ActionPlan>(var made) ->
          Redirect.to(made.path()).saying(page.t("action.begun"));
      case Outcome.Refused<ActionPlan>(var reason) ->
          pages.dashboard(page.refusing(reason), plan).refused(reason);
    };
  }

  @GetMapping("/roky/{year:\\d{4}}")
  @PublicPage(because = BECAUSE)
  Reply year(Page page, @PathVariable PlanId id, @PathVariable int year) {
    var its = years.get(id, year);
    if (!its.isPublic()) access.require(page.actor(), PlanAction.READ, its);
    return pages.year(page, its, form(its));
  }

  static Form form(ActionPlan year) {
    return Form.filled(
        year.summary() == null
            ? Map.of("version", year.version())
            : Map.of("version", year.version(), "summary", year.summary()));
  }

  @PostMapping("/roky/{year:\\d{4}}/vybrat")
  Reply pick(Page page, Form form, @PathVariable PlanId id, @PathVariable int year) {
    kept(page, id);
    var its = years.get(id, year);
    var picked = form.ids("card").stream().map(CardId::new).collect(Collectors.toSet());
    return done(page, its, promising.pick(page.actor(), its.id(), picked), "action.picked");
  }

  @PostMapping("/roky/{year:\\d{4}}/schvalit")
  Reply approve(Page page, Form form, @PathVariable PlanId id, @PathVariable int year) {
    kept(page, id);
    var its = years.get(id, year);
    var how = ActionFields.resolved(form, Today.of(clock));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.year(page, its, form).asInvalid();
    var outcome = promising.approve(page.actor(), its.id(), how, version);
    return done(page, its, outcome, "action.approved.saved");
  }

  @PostMapping("/roky/{year:\\d{4}}/prenest")
  Reply carryOver(Page page, @PathVariable PlanId id, @PathVariable int year) {
    kept(page, id);
    var its = years.get(id, year);
    return done(page, its, promising.carryOver(page.actor(), its.id()), "action.carried");
  }

  private Reply done(Page page, ActionPlan year, Outcome<ActionPlan> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<ActionPlan>(var now) -> Redirect.to(now.path()).saying(page.t(said));
      case Outcome.Refused<ActionPlan>(var reason) ->
          pages.year(page.refusing(reason), year, form(year)).refused(reason);
    };
  }
}
