package org.spoluplan.planning;

/// Moves plans along their way. Whoever calls it has asked for permission.
public interface PlanStages {

  /// Nobody changes what stands in the plan until this transaction ends.
  Plan lock(PlanId id);

  void put(PlanId id, PlanStage stage);
}
