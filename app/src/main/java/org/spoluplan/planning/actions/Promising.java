package org.spoluplan.planning.actions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.Sentences;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes an action plan of measures, has it approved, carries what was left into the next year.
@Service
@Transactional
class Promising {

  private static final int LONGEST = 4000;

  private final ActionPlans years;
  private final Promises promises;
  private final Cards cards;
  private final GoldenThread thread;
  private final Audit audit;

  Promising(ActionPlans years, Promises promises, Cards cards, GoldenThread thread, Audit audit) {
    this.years = years;
    this.promises = promises;
    this.cards = cards;
    this.thread = thread;
    this.audit = audit;
  }

  Outcome<ActionPlan> begin(Actor actor, Plan plan, int year) {
    if (plan.stage() != PlanStage.IN_FORCE) return Outcome.refused(ActionRefusal.NOT_IN_FORCE);
    if (!plan.covers(year)) return Outcome.refused(ActionRefusal.OTHER_YEAR);
    if (years.find(plan.id(), year).isPresent()) return Outcome.refused(ActionRefusal.ALREADY);
    var id = years.add(plan.id(), year, actor.signedInPerson());
    thread.link(actor, id.thing(), Relation.CAME_FROM, plan.id().thing());
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(years.get(plan.id(), year));
  }

  /// What is promised first is what the card says; it is mended afterwards.
  Outcome<ActionPlan> pick(Actor actor, ActionPlanId id, Collection<CardId> picked) {
    var year = years.lock(id);
    if (year.evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    Set<CardId> known = promised(promises.of(year));
    var chosen = cards.list(picked).stream().filter(card -> !known.contains(card.id())).toList();
    for (var card : chosen) {
      if (!card.isMeasure() || !card.plan().id().equals(year.plan().id())) {
        return Outcome.refused(ActionRefusal.NO_MEASURE);
      }
    }
    if (chosen.isEmpty()) return Outcome.refused(ActionRefusal.EMPTY);
    for (var card : chosen) {
      var promise = promises.add(year, card, content(card, year), null);
      thread.link(actor, promise.thing(), Relation.CAME_FROM, card.id().thing());
    }
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(year);
  }

  private static Set<CardId> promised(List<Promise> all) {
    return all.stream().map(Promise::card).collect(Collectors.toUnmodifiableSet());
  }

  private static Promise.Content content(Card card, ActionPlan year) {
    var texts = card.is().texts();
    var says = texts.outputs() == null ? texts.activities() : texts.outputs();
    var plain = says == null ? "" : String.join("\n", Sentences.of(says));
    var wording = plain.isBlank() ? card.is().name() : plain.strip();
    return new Promise.Content(
        wording.substring(0, Math.min(wording.length(), LONGEST)),
        year.lastDay(),
        card.is().costs().of(year.year()));
  }

  Outcome<PromiseId> change(Actor actor, PromiseId id, Promise.Content is, int version) {
    var promise = promises.lock(id);
    if (promise.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    if (promise.year().evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    promises.put(id, is);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  /// As long as nobody approved it.
  Outcome<ActionPlan> strike(Actor actor, PromiseId id) {
    var promise = promises.lock(id);
    var year = promise.year();
    if (year.approved() != null || !promise.progress().isEmpty()) {
      return Outcome.refused(ActionRefusal.APPROVED);
    }
    thread.unlink(actor, id.thing(), Relation.CAME_FROM, promise.card().thing());
    promises.remove(id);
    audit.done(actor, PlanAction.KEEP, year.id().thing());
    return Outcome.done(year);
  }

  Outcome<ActionPlan> approve(Actor actor, ActionPlanId id, Resolved how, int version) {
    var year = years.lock(id);
    if (year.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    if (year.evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    if (promises.of(year).isEmpty()) return Outcome.refused(ActionRefusal.EMPTY);
    years.approve(id, how);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(years.lock(id));
  }

  /// What was not finished is promised again for the next year, with the same words.
  Outcome<ActionPlan> carryOver(Actor actor, ActionPlanId id) {
    var year = years.lock(id);
    var next = years.find(year.plan().id(), year.year() + 1);
    if (next.isEmpty()) {
      return begin(actor, year.plan(), year.year() + 1).then(made -> carryOver(actor, year, made));
    }
    return carryOver(actor, year, years.lock(next.get().id()));
  }

  private Outcome<ActionPlan> carryOver(Actor actor, ActionPlan from, ActionPlan to) {
    if (to.evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    var known = promised(promises.of(to));
    var left =
        promises.of(from).stream()
            .filter(Promise::isUnfinished)
            .filter(one -> !known.contains(one.card()))
            .toList();
    if (left.isEmpty()) return Outcome.refused(ActionRefusal.NOTHING_LEFT);
    for (var promise : left) {
      var card = cards.get(promise.card());
      var is =
          new Promise.Content(
              promise.is().wording(), to.lastDay(), card.is().costs().of(to.year()));
      var carried = promises.add(to, card, is, promise.id());
      thread.link(actor, carried.thing(), Relation.CAME_FROM, promise.id().thing());
    }
    audit.done(actor, PlanAction.KEEP, to.id().thing());
    return Outcome.done(to);
  }
}
