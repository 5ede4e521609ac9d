package org.spoluplan.planning.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.plans.Suggestion.State;
import org.spoluplan.planning.plans.Ties.Tie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What others say about a card: suggestions that are taken or refused, remarks, ties.
@Service
@Transactional
class Discussing {

  private final CardRegister cards;
  private final Suggestions suggestions;
  private final Remarks remarks;
  private final Ties ties;
  private final SuggestionLetters letters;
  private final Audit audit;

  Discussing(
      CardRegister cards,
      Suggestions suggestions,
      Remarks remarks,
      Ties ties,
      SuggestionLetters letters,
      Audit audit) {
    this.cards = cards;
    this.suggestions = suggestions;
    this.remarks = remarks;
    this.ties = ties;
    this.letters = letters;
    this.audit = audit;
  }

  Outcome<CardId> suggest(
      Actor actor, CardId id, Section section, Object content, int seen, @Nullable String because) {
    var card = cards.lock(id);
    if (!card.plan().stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    if (card.removed() != null) return Outcome.refused(PlanRefusal.GONE);
    if (section.of(card.is()).equals(content)) return Outcome.refused(PlanRefusal.SAME);
    suggestions.add(id, section, seen, content, because, actor.signedInPerson());
    letters.offered(card, actor.signedInPerson());
    audit.done(actor, PlanAction.SUGGEST, id.thing());
    return Outcome.done(id);
  }

  /// The card says what was suggested, whatever it said in that section before.
  Outcome<CardId> take(Actor actor, CardId id, UUID which) {
    var card = cards.lock(id);
    if (!card.plan().stage().isWritten()) return Outcome.refused(PlanRefusal.NOT_WRITTEN);
    var offered = suggestions.lock(id, which);
    if (offered.state() != State.OPEN) return Outcome.refused(PlanRefusal.ANSWERED);
    var by = actor.signedInPerson();
    var became = cards.write(id, card.is().with(offered.content()), offered.because(), by);
    suggestions.answer(which, State.TAKEN, null, became, by);
    letters.answered(card, offered, null);
    audit.done(actor, PlanAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  Outcome<CardId> refuse(Actor actor, CardId id, UUID which, String why) {
    var card = cards.lock(id);
    var offered = suggestions.lock(id, which);
    if (offered.state() != State.OPEN) return Outcome.refused(PlanRefusal.ANSWERED);
    suggestions.answer(which, State.REFUSED, why, null, actor.signedInPerson());
    letters.answered(card, offered, why);
    audit.done(actor, PlanAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  /// Whoever offered it takes it back.
  Outcome<CardId> withdraw(Actor actor, CardId id, UUID which) {
    var offered = suggestions.lock(id, which);
    var own = offered.by().equals(actor.signedInPerson());
    if (!own || offered.state() != State.OPEN) return Outcome.refused(PlanRefusal.ANSWERED);
    suggestions.answer(which, State.WITHDRAWN, null, null, actor.signedInPerson());
    audit.done(actor, PlanAction.SUGGEST, id.thing());
    return Outcome.done(id);
  }

  void remark(Actor actor, CardId id, String wording) {
    remarks.add(cards.get(id).id(), wording, actor.signedInPerson());
    audit.done(actor, PlanAction.SUGGEST, id.thing());
  }

  void settle(Actor actor, CardId id, UUID which) {
    remarks.settle(id, which, actor.signedInPerson());
    audit.done(actor, PlanAction.WRITE, id.thing());
  }

  Outcome<CardId> tie(Actor actor, Tie tie) {
    var card = cards.get(tie.card());
    var other = cards.get(tie.other());
    var fits = !card.id().equals(other.id()) && card.plan().id().equals(other.plan().id());
    if (!fits || !ties.add(tie)) return Outcome.refused(PlanRefusal.NOT_TIED);
    audit.done(actor, PlanAction.WRITE, card.id().thing());
    return Outcome.done(card.id());
  }

  void untie(Actor actor, Tie tie) {
    ties.remove(tie);
    audit.done(actor, PlanAction.WRITE, tie.card().thing());
  }
}
