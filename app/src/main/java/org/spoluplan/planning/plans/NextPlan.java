package org.spoluplan.planning.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.plans.CardRegister.Assignment;
import org.spoluplan.planning.plans.CardRegister.NewCard;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The plan after a plan: with the same levels and municipalities, and with those measures that go
/// on. They keep their codes, so that what was said about Op1.2 years ago is about the same
// measure.
@Service
@Transactional
class NextPlan {

  private final PlanRegister plans;
  private final CardRegister cards;
  private final GoldenThread thread;
  private final Audit audit;

  NextPlan(PlanRegister plans, CardRegister cards, GoldenThread thread, Audit audit) {
    this.plans = plans;
    this.cards = cards;
    this.thread = thread;
    this.audit = audit;
  }

  /// @param going chapters and cards that go on; what they hang on goes with them
  Outcome<PlanId> begin(
      Actor actor, Plan before, String name, int from, int to, Collection<CardId> going) {
    if (before.stage().isWritten()) return Outcome.refused(PlanRefusal.STILL_WRITTEN);
    var setting =
        new PlanSetting(
            before.organisation(),
            name,
            from,
            to,
            before.body(),
            before.levels(),
            before.municipalities(),
            before.id());
    var id = plans.add(setting, actor.signedInPerson());
    thread.link(actor, id.thing(), Relation.REPLACES, before.id().thing());
    copy(actor, before, id, going);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  private void copy(Actor actor, Plan before, PlanId into, Collection<CardId> going) {
    var all = cards.of(before);
    var chosen = withAbove(all, going);
    var made = new HashMap<CardId, CardId>();
    int position = 0;
    for (var card : all) {
      if (!chosen.contains(card.id())) continue;
      made.put(card.id(), copy(actor, card, into, made, position++));
    }
  }

  private static Set<CardId> withAbove(Collection<Card> all, Collection<CardId> going) {
    Map<CardId, Card> byId = all.stream().collect(Collectors.toMap(Card::id, Function.identity()));
    var chosen = new HashSet<CardId>();
    for (var id : going) {
      for (var card = byId.get(id); card != null; ) {
        chosen.add(card.id());
        var parent = card.parent();
        card = parent == null ? null : byId.get(parent);
      }
    }
    return chosen;
  }

  private CardId copy(Actor actor, Card card, PlanId into, Map<CardId, CardId> made, int position) {
    var parent = card.parent();
    var copied =
        cards.add(
            new NewCard(
                into,
                parent == null ? null : Objects.requireNonNull(made.get(parent)),
                card.depth(),
                position,
                card.code(),
                card.key(),
                card.analysis(),
                card.body(),
                card.is()),
            actor.signedInPerson());
    cards.assign(copied, new Assignment(card.code(), card.body(), card.owner(), card.office()));
    thread.link(actor, copied.thing(), Relation.CAME_FROM, card.id().thing());
    return copied;
  }
}
