package org.spoluplan.algorithms.allocation;

/// What dividing answers.
public sealed interface AllocationOutcome {

  record Allocated(Allocation allocation) implements AllocationOutcome {}

  record Refused(AllocationRefusal reason) implements AllocationOutcome {}
}
