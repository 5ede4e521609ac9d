package org.spoluplan.access;

/// What somebody is to a thing. A role is held within a scope (an organisation, a body, a person)
/// or everywhere; see [Standing].
public enum Role {
  /// Everybody on the internet, for things that are open to all.
  ANYBODY,
  SIGNED_IN,
  /// The person whom the thing is about, or to whom it was given.
  SELF,
  ADMINISTRATOR,
  AUDITOR,
  COORDINATOR,
  ORGANISATION_HEAD,
  ORGANISATION_WORKER,
  CHAIR,
  VICE_CHAIR,
  SECRETARY,
  MEMBER,
  SUBSTITUTE,
  GUEST,
  VERIFIER,
  /// Gives points to applications of a call for grants.
  ASSESSOR
}
