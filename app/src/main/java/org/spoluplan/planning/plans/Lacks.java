package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.planning.Card;

/// What nobody filled in on a card yet. Nothing of it is compulsory: the plan shows it, so that it
/// can be asked for.
enum Lacks {
  OWNER,
  DESCRIPTION,
  TERM,
  COSTS,
  GOALS;

  static List<Lacks> of(Card card) {
    var lacks = new ArrayList<Lacks>();
    if (!card.isMeasure()) {
      if (card.analysis() == null && card.is().texts().description() == null) {
        lacks.add(DESCRIPTION);
      }
      return lacks;
    }
    if (card.owner() == null && card.office() == null) lacks.add(OWNER);
    if (card.is().texts().description() == null) lacks.add(DESCRIPTION);
    if (CardText.term(card.is().basics()).isEmpty()) lacks.add(TERM);
    if (card.is().costs().lines().isEmpty()) lacks.add(COSTS);
    if (card.is().goals().lines().isEmpty()) lacks.add(GOALS);
    return lacks;
  }
}
