package org.spoluplan.grants.cofunding;

import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.CompensationWatch.Answer;

/// Whether public money of a sheet is too much: by the compensation payment that the region set,
/// and before it set one by what the sheet states. In haléře.
///
/// @param over  above the most that public sources may give; zero: it fits
/// @param soon  only when everybody gives what they are asked for
/// @param money of all public sources then
/// @param most  that they may give
/// @param room  what they may still approve; null when the region set no payment
record SheetVerdict(long over, boolean soon, long money, long most, @Nullable Long room) {

  static SheetVerdict of(Balance balance, Answer answer) {
    return switch (answer) {
      case Answer.NotJudged() -> stated(balance);
      case Answer.Fits(var room) -> new SheetVerdict(0, false, 0, 0, room);
      case Answer.ExpectedOver(var payment, var over) -> by(payment, over, true);
      case Answer.Over(var payment, var over) -> by(payment, over, false);
    };
  }

  private static SheetVerdict stated(Balance balance) {
    var now = balance.over();
    var soon = now == 0;
    var money = balance.publicMoney() + (soon ? balance.waiting() : 0);
    var over = soon ? balance.overWhenAllSayYes() : now;
    return new SheetVerdict(over, soon, money, balance.netCosts(), null);
  }

  private static SheetVerdict by(long payment, Overcompensation over, boolean soon) {
    return new SheetVerdict(over.over(), soon, payment + over.over(), payment, 0L);
  }

  boolean isAny() {
    return over > 0;
  }

  /// The region set a payment.
  boolean isByPayment() {
    return room != null;
  }

  /// What is over already.
  long now() {
    return soon ? 0 : over;
  }
}
