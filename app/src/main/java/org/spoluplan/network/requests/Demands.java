package org.spoluplan.network.requests;

import java.time.LocalDate;

/// What a form asks for, from a day on.
///
/// @param statement  of every municipality concerned
/// @param opinion    of the group
/// @param council    its decision
/// @param answerDays how long a municipality has for its statement
/// @param remindDays how long before that day it is reminded
record Demands(
    LocalDate since,
    boolean statement,
    boolean opinion,
    boolean council,
    int answerDays,
    int remindDays) {

  LocalDate due(LocalDate asked) {
    return asked.plusDays(answerDays);
  }

  /// Never before it was asked.
  LocalDate remindOn(LocalDate asked) {
    return due(asked).minusDays(Math.min(remindDays, answerDays));
  }
}
