package org.spoluplan.grants.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// What somebody said about a draft rule.
///
/// @param rule   number of the version
/// @param person who sent it, when signed in
/// @param answer null until it is settled
record RuleComment(
    UUID id, int rule, Said said, @Nullable PersonId person, Instant at, @Nullable Answer answer) {

  /// @param email where the answer goes; not shown to the public
  record Said(
      String author, @Nullable String organisation, @Nullable String email, String comment) {}

  record Answer(Verdict verdict, String reason, Instant at) {}

  enum Verdict {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED,
    EXPLAINED,
    NOTED
  }
}
