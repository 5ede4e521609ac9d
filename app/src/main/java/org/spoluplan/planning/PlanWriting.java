package org.spoluplan.planning;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;

/// Adds chapters and cards to a plan. Whoever calls it has asked for permission.
public interface PlanWriting {

  CardId addChapter(Actor actor, Plan plan, CardContent is);

  /// @param parent null: at the top
  /// @param code   that the card had before; null: the next one
  Outcome<CardId> addCard(
      Actor actor, PlanId plan, @Nullable CardId parent, @Nullable String code, CardContent is);

  /// Under which code a card stands already, or stood in a plan before.
  boolean isTaken(Plan plan, String code);
}
