package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.PlanWriting;
import org.spoluplan.planning.plans.CardRegister.Assignment;
import org.spoluplan.planning.plans.CardRegister.NewCard;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets plans up: levels, chapters and cards, who answers for them.
@Service
@Transactional
class KeepingPlans implements PlanWriting {

  private final PlanRegister plans;
  private final CardRegister cards;
  private final GoldenThread thread;
  private final Audit audit;

  KeepingPlans(PlanRegister plans, CardRegister cards, GoldenThread thread, Audit audit) {
    this.plans = plans;
    this.cards = cards;
    this.thread = thread;
    this.audit = audit;
  }

  PlanId begin(Actor actor, PlanSetting is, List<String> chapters) {
    var id = plans.add(is, actor.signedInPerson());
    var before = is.predecessor();
    if (before != null) thread.link(actor, id.thing(), Relation.REPLACES, before.thing());
    for (var chapter : chapters) addChapter(actor, plans.get(id), chapter, null);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return id;
  }

  Outcome<PlanId> change(Actor actor, PlanId id, PlanSetting is, int version) {
    var plan = plans.lock(id);
    if (plan.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    var deepest = cards.ever(plan).stream().mapToInt(Card::depth).max().orElse(0);
    if (deepest > is.levels().size()) return Outcome.refused(PlanRefusal.LEVEL_IN_USE);
    plans.put(id, is);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  CardId addChapter(Actor actor, Plan plan, String name, Card.@Nullable Analysis analysis) {
    return addChapter(actor, plan, CardContent.named(name), analysis);
  }

  @Override
  public CardId addChapter(Actor actor, Plan plan, CardContent is) {
    return addChapter(actor, plan, is, null);
  }

  private CardId addChapter(
      Actor actor, Plan plan, CardContent is, Card.@Nullable Analysis analysis) {
    var ever = cards.ever(plans.lock(plan.id()));
    var code = CardCodes.next(null, null, ever, cards.codesBefore(plan));
    return cards.add(
        new NewCard(plan.id(), null, 0, ever.size(), code, UUID.randomUUID(), analysis, null, is),
        actor.signedInPerson());
  }

  @Override
  public boolean isTaken(Plan plan, String code) {
    return cards.codesBefore(plan).contains(code)
        || cards.ever(plan).stream().anyMatch(card -> card.code().equals(code));
  }

  @Override
  public Outcome<CardId> addCard(
      Actor actor, PlanId id, @Nullable CardId parent, @Nullable String code, CardContent is) {
    return addCard(actor, id, parent, code, is, null);
  }

  /// @param parent null: at the top
  /// @param from   what the card comes from, a need or a conclusion
  Outcome<CardId> addCard(
      Actor actor, PlanId id, @Nullable CardId parent, CardContent is, @Nullable Thing from) {
    return addCard(actor, id, parent, null, is, from);
  }

  private Outcome<CardId> addCard(
      Actor actor,
      PlanId id,
      @Nullable CardId parent,
      @Nullable String code,
      CardContent is,
      @Nullable Thing from) {
    var plan = plans.lock(id);
    if (!plan.stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    var ever = cards.ever(plan);
    var above = ever.stream().filter(one -> one.id().equals(parent)).findFirst().orElse(null);
    if (parent != null && (above == null || above.isChapter())) {
      return Outcome.refused(PlanRefusal.NOT_THERE);
    }
    var level = plan.level(above == null ? 1 : above.depth() + 1);
    if (level == null) return Outcome.refused(PlanRefusal.NOT_THERE);
    var added =
        cards.add(
            new NewCard(
                id,
                parent,
                level.depth(),
                ever.size(),
                code == null ? CardCodes.next(level, above, ever, cards.codesBefore(plan)) : code,
                UUID.randomUUID(),
                null,
                above == null ? null : above.body(),
                is),
            actor.signedInPerson());
    if (from != null) thread.link(actor, added.thing(), Relation.CAME_FROM, from);
    audit.done(actor, PlanAction.WRITE, added.thing());
    return Outcome.done(added);
  }

  /// Who works on it, who answers for it, and its code.
  Outcome<CardId> assign(Actor actor, CardId id, Assignment to) {
    var card = cards.lock(id);
    var taken =
        cards.ever(card.plan()).stream()
            .anyMatch(one -> one.code().equals(to.code()) && !one.id().equals(id));
    if (taken) return Outcome.refused(PlanRefusal.CODE_TAKEN);
    cards.assign(id, to);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  /// One place up or down among those under the same card.
  void move(Actor actor, CardId id, boolean up) {
    var card = cards.lock(id);
    var beside =
        new ArrayList<>(
            cards.of(card.plan()).stream()
                .filter(one -> one.depth() == card.depth())
                .filter(one -> Objects.equals(one.parent(), card.parent()))
                .map(Card::id)
                .toList());
    var at = beside.indexOf(id);
    var to = up ? at - 1 : at + 1;
    if (at < 0 || to < 0 || to >= beside.size()) return;
    Collections.swap(beside, at, to);
    for (int i = 0; i < beside.size(); i++) cards.place(beside.get(i), i);
    audit.done(actor, PlanAction.KEEP, id.thing());
  }

  Outcome<CardId> remove(Actor actor, CardId id, String because) {
    var card = cards.lock(id);
    if (!card.plan().stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    if (card.removed() != null) return Outcome.refused(PlanRefusal.GONE);
    var more = cards.of(card.plan()).stream().anyMatch(one -> id.equals(one.parent()));
    if (more) return Outcome.refused(PlanRefusal.HAS_MORE_UNDER);
    cards.remove(id, because);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  Outcome<CardId> bringBack(Actor actor, CardId id) {
    var card = cards.lock(id);
    if (!card.plan().stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    cards.bringBack(id);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }
}
