package org.spoluplan.grants.applications;

import org.spoluplan.kernel.Refusal;

enum ApplicationRefusal implements Refusal {
  NOT_OPEN("application-not-open"),
  /// The second after the last one.
  LATE("application-late"),
  /// The deadline for completing it is over.
  COMPLETION_LATE("application-completion-late"),
  /// It is not in a state in which anybody writes into it.
  NOT_WRITTEN("application-not-written"),
  INCOMPLETE("application-incomplete"),
  NOT_SUBMITTED("application-not-submitted"),
  DECIDED("application-decided"),
  /// Not of the same service, or of another year.
  NOT_TAKEN_OVER("application-not-taken-over");

  private final String key;

  ApplicationRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
