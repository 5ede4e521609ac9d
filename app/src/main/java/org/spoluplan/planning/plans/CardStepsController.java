package org.spoluplan.planning.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.plans.CardRegister.Assignment;
import org.spoluplan.planning.plans.Ties.Tie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What happens around a card: who works on it, its place, suggestions, remarks, ties.
@Controller
@RequestMapping("/plany/karty/{id}")
class CardStepsController {

  private static final int CODE = 30;
  private static final int REASON = 2000;
  private static final int WORDING = 4000;

  private final Access access;
  private final CardRegister cards;
  private final CardPages pages;
  private final KeepingPlans keeping;
  private final Discussing discussing;

  CardStepsController(
      Access access,
      CardRegister cards,
      CardPages pages,
      KeepingPlans keeping,
      Discussing discussing) {
    this.access = access;
    this.cards = cards;
    this.pages = pages;
    this.keeping = keeping;
    this.discussing = discussing;
  }

  @PostMapping("/prirazeni")
  Reply assign(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.KEEP, id);
    var code = form.text("code", CODE);
    var body = form.optionalId("body");
    var owner = form.optionalId("owner");
    var office = form.optionalId("office");
    if (!form.valid()) return pages.card(page, card, form).asInvalid();
    var to =
        new Assignment(
            code,
            body == null ? null : new BodyId(body),
            owner == null ? null : new PersonId(owner),
            office == null ? null : new OrganisationId(office));
    return replied(page, form, card, keeping.assign(page.actor(), id, to));
  }

  @PostMapping("/posunout")
  Reply move(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.KEEP, id);
    keeping.move(page.actor(), id, form.has("smer", "nahoru"));
    return Redirect.to(card.plan().path() + "?poradi=1#karta-" + id.value());
  }

  @PostMapping("/vyradit")
  Reply remove(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.KEEP, id);
    var because = form.text("because", REASON);
    if (!form.valid()) return pages.card(page, card, form).asInvalid();
    var back = id.path() + "/vratit";
    return switch (keeping.remove(page.actor(), id, because)) {
      case Outcome.Done<CardId> _ ->
          Redirect.to(card.plan().path()).saying(page.t("plan.removed"), back);
      case Outcome.Refused<CardId>(var reason) ->
          pages.card(page.refusing(reason), card, form).refused(reason);
    };
  }

  @PostMapping("/vratit")
  Reply bringBack(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.KEEP, id);
    return replied(page, form, card, keeping.bringBack(page.actor(), id));
  }

  @PostMapping("/navrhy/{suggestion}/prijmout")
  Reply take(Page page, Form form, @PathVariable CardId id, @PathVariable UUID suggestion) {
    var card = required(page, PlanAction.WRITE, id);
    return replied(page, form, card, discussing.take(page.actor(), id, suggestion));
  }

  @PostMapping("/navrhy/{suggestion}/odmitnout")
  Reply refuse(Page page, Form form, @PathVariable CardId id, @PathVariable UUID suggestion) {
    var card = required(page, PlanAction.WRITE, id);
    var why = form.text("why", REASON);
    if (!form.valid()) return pages.card(page, card, form).asInvalid();
    return replied(page, form, card, discussing.refuse(page.actor(), id, suggestion, why));
  }

  @PostMapping("/navrhy/{suggestion}/vzit-zpet")
  Reply withdraw(Page page, Form form, @PathVariable CardId id, @PathVariable UUID suggestion) {
    var card = required(page, PlanAction.SUGGEST, id);
    return replied(page, form, card, discussing.withdraw(page.actor(), id, suggestion));
  }

  @PostMapping("/poznamky")
  Reply remark(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.SUGGEST, id);
    var wording = form.text("wording", WORDING);
    if (!form.valid()) return pages.card(page, card, form).asInvalid();
    discussing.remark(page.actor(), id, wording);
    return Redirect.to(id.path() + "#poznamky").saying(page.t("plan.saved"));
  }

  @PostMapping("/poznamky/{remark}/vyrizeno")
  Reply settle(Page page, @PathVariable CardId id, @PathVariable UUID remark) {
    required(page, PlanAction.WRITE, id);
    discussing.settle(page.actor(), id, remark);
    return Redirect.to(id.path() + "#poznamky").saying(page.t("plan.saved"));
  }

  @PostMapping("/vazby")
  Reply tie(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.WRITE, id);
    var tie = read(form, id);
    if (tie == null) return pages.card(page, card, form).asInvalid();
    return replied(page, form, card, discussing.tie(page.actor(), tie));
  }

  @PostMapping("/vazby/zrusit")
  Reply untie(Page page, Form form, @PathVariable CardId id) {
    var card = required(page, PlanAction.WRITE, id);
    var tie = read(form, id);
    if (tie == null) return pages.card(page, card, form).asInvalid();
    discussing.untie(page.actor(), tie);
    return Redirect.to(id.path()).saying(page.t("plan.saved"));
  }

  private static @Nullable Tie read(Form form, CardId id) {
    var kind = form.choice("kind", Ties.Kind.class);
    var other = form.optionalId("other");
    if (other == null) form.reject("other", "form.error.choose");
    return other == null || !form.valid() ? null : new Tie(id, new CardId(other), kind);
  }

  private Card required(Page page, PlanAction action, CardId id) {
    var card = cards.get(id);
    access.require(page.actor(), action, card);
    return card;
  }

  private Reply replied(Page page, Form form, Card card, Outcome<CardId> done) {
    return switch (done) {
      case Outcome.Done<CardId> _ -> Redirect.to(card.path()).saying(page.t("plan.saved"));
      case Outcome.Refused<CardId>(var reason) ->
          pages.card(page.refusing(reason), card, form).refused(reason);
    };
  }
}
