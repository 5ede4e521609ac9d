package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rules of procedure of bodies, to be read by others.
public interface Procedures {

  /// Rules as they were written down; a decision keeps the id of those it was made under.
  record Edition(UUID id, RulesOfProcedure rules) {}

  /// All editions of a body, newest first; the newest ones may still be to come.
  List<Edition> editions(BodyId body);

  /// The edition in force on the day. There is none before the first one begins: nobody is bound by
  /// rules that are still to come.
  default Optional<Edition> on(BodyId body, LocalDate day) {
    return inForce(editions(body), day);
  }

  /// What the edition in force on the day says; where there is none, [RulesOfProcedure#UNWRITTEN].
  default RulesOfProcedure rules(BodyId body, LocalDate day) {
    return said(on(body, day));
  }

  /// The same for many bodies at once, each of them in the answer.
  Map<BodyId, RulesOfProcedure> rules(Collection<BodyId> bodies, LocalDate day);

  /// @param editions of one body, newest first
  static Optional<Edition> inForce(List<Edition> editions, LocalDate day) {
    return editions.stream()
        .filter(edition -> edition.rules().validity().contains(day))
        .findFirst();
  }

  static RulesOfProcedure said(Optional<Edition> edition) {
    return edition.map(Edition::rules).orElse(RulesOfProcedure.UNWRITTEN);
  }
}
