package org.spoluplan.planning;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What may be done with a plan and its cards.
public enum PlanAction implements Action {
  /// Read what is being written; what was published is open to all.
  READ(
      ANYBODY,
      ADMINISTRATOR,
      AUDITOR,
      COORDINATOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE,
      ORGANISATION_HEAD,
      ORGANISATION_WORKER,
      SELF),
  /// Set the plan up: levels, chapters, who answers for a card, versions.
  KEEP(ADMINISTRATOR, COORDINATOR),
  /// Write a card and answer what others suggest.
  WRITE(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, ORGANISATION_HEAD, SELF),
  /// Write down what the council or assembly of the own municipality decided about a plan.
  DECIDE(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Say how it goes with a measure and what it cost.
  REPORT(
      ADMINISTRATOR,
      COORDINATOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      ORGANISATION_HEAD,
      ORGANISATION_WORKER,
      SELF),
  /// Suggest a change, say something about a card.
  SUGGEST(
      ADMINISTRATOR,
      COORDINATOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE,
      ORGANISATION_HEAD,
      ORGANISATION_WORKER,
      SELF);

  private final Set<Role> grantedTo;

  PlanAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
