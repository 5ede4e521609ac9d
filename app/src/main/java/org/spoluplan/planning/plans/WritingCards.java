package org.spoluplan.planning.plans;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People write a card, section by section, many at once; nobody is overwritten.
@Service
@Transactional
class WritingCards {

  private final CardRegister cards;
  private final Revisions revisions;
  private final Audit audit;

  WritingCards(CardRegister cards, Revisions revisions, Audit audit) {
    this.cards = cards;
    this.revisions = revisions;
    this.audit = audit;
  }

  /// What others wrote into other sections meanwhile stays; when they wrote into this one, the
  /// writer is shown their words first.
  ///
  /// @param seen the revision that the writer began from
  Outcome<CardId> save(
      Actor actor, CardId id, Section section, Object content, int seen, @Nullable String note) {
    var card = cards.lock(id);
    return writable(card)
        .then(
            _ -> {
              if (section.of(card.is()).equals(content)) return Outcome.done(id);
              if (changedSince(card, section, seen)) {
                return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
              }
              cards.write(id, card.is().with(content), note, actor.signedInPerson());
              audit.done(actor, PlanAction.WRITE, id.thing());
              return Outcome.done(id);
            });
  }

  private static Outcome<Card> writable(Card card) {
    if (!card.plan().stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    if (card.removed() != null) return Outcome.refused(PlanRefusal.GONE);
    return Outcome.done(card);
  }

  private boolean changedSince(Card card, Section section, int seen) {
    if (card.revision() == seen) return false;
    var then = revisions.find(card.id(), seen);
    return then.isEmpty() || !section.of(then.get().is()).equals(section.of(card.is()));
  }

  /// The whole card as it once was, as a new revision.
  Outcome<CardId> goBack(Actor actor, CardId id, int to) {
    var card = cards.lock(id);
    var then = revisions.find(id, to);
    if (then.isEmpty()) return Outcome.refused(PlanRefusal.GONE);
    return writable(card)
        .map(
            _ -> {
              cards.write(id, then.get().is(), null, actor.signedInPerson());
              audit.done(actor, PlanAction.WRITE, id.thing());
              return id;
            });
  }
}
