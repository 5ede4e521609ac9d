package org.spoluplan.planning.plans;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Begins the plan after a plan.
@Controller
@RequestMapping("/plany/{id}/dalsi")
class NextPlanController {

  private static final int LINE = 300;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Access access;
  private final PlanRegister plans;
  private final CardRegister cards;
  private final NextPlan next;

  NextPlanController(Access access, PlanRegister plans, CardRegister cards, NextPlan next) {
    this.access = access;
    this.plans = plans;
    this.cards = cards;
    this.next = next;
  }

  @GetMapping
  Reply start(Page page, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var known = new HashMap<String, @Nullable Object>();
    known.put("from", plan.to() + 1);
    known.put("to", plan.to() + 1 + plan.to() - plan.from());
    known.put("card", cards.of(plan).stream().map(card -> card.id().value()).toList());
    return form(page, Form.filled(known), plan);
  }

  private Plan kept(Page page, PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return plan;
  }

  private Html form(Page page, Form form, Plan plan) {
    List<Card> all = cards.of(plan);
    return Html.of((out, i) -> JtenextGenerated.render(out, i, page, form, plan, all));
  }

  @PostMapping
  Reply begin(Page page, Form form, @PathVariable PlanId id) {
    var plan = kept(page, id);
    var name = form.text("name", LINE);
    var from = form.integer("from", FIRST_YEAR, LAST_YEAR);
    var to = form.integer("to", FIRST_YEAR, LAST_YEAR);
    if (form.valid() && from <= plan.to()) form.reject("from", "plan.error.after", plan.to());
    if (form.valid() && (to < from || to > from + PlanFields.LONGEST)) {
      form.reject("to", "plan.error.years");
    }
    if (!form.valid()) return form(page, form, plan).asInvalid();
    var going = form.ids("card").stream().map(CardId::new).collect(Collectors.toSet());
    return switch (next.begin(page.actor(), plan, name, from, to, going)) {
      case Outcome.Done<PlanId>(var made) ->
          Redirect.to(made.path()).saying(page.t("plan.next.begun"));
      case Outcome.Refused<PlanId>(var reason) ->
          form(page.refusing(reason), form, plan).refused(reason);
    };
  }
}
