package org.spoluplan.algorithms.allocation;

/// Divides the money of a call: shares, caps, what is over handed back, too small ones dropped,
/// whole units, with an explanation for each application. The same call gives the same for ever.
public final class Allocating {

  private Allocating() {}

  public static AllocationOutcome allocate(AllocationCall call) {
    return Checking.refusal(call)
        .<AllocationOutcome>map(AllocationOutcome.Refused::new)
        .orElseGet(() -> new AllocationOutcome.Allocated(Allocation.of(Problem.of(call))));
  }
}
