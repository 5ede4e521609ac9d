package org.spoluplan.planning.approvals;

/// Who decides about a plan, in this order.
enum Organ {
  /// A working group that wrote a part of it.
  GROUP,
  /// The body that steers the plan.
  STEERING,
  /// Rada obce: usually recommends to the assembly. Villages have none.
  COUNCIL,
  /// Zastupitelstvo obce: its word counts for the municipality (§ 84 of the act on
  /// municipalities, 128/2000 Coll.).
  ASSEMBLY;

  boolean isMunicipal() {
    return this == COUNCIL || this == ASSEMBLY;
  }
}
