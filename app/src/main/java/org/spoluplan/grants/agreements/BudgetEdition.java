package org.spoluplan.grants.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.BindingBudget;

/// One proposal of a binding budget.
///
/// @param renounced given up by it, in haléře
/// @param reason    why the budget changes; null for the first one
/// @param answer    why it was refused
record BudgetEdition(
    BindingBudget budget,
    State state,
    long renounced,
    @Nullable String reason,
    PersonId by,
    Instant at,
    @Nullable String answer) {

  enum State {
    PROPOSED,
    APPROVED,
    REFUSED
  }

  int number() {
    return budget.number();
  }
}
