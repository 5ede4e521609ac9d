package org.spoluplan.grants.financing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.network.ServiceId;

/// All money of one service in one year against its compensation payment. Never of two services
/// together.
///
/// @param payment null when nobody set one: then nothing is judged
/// @param carry   null exactly when the payment is
record Watch(
    ServiceId service,
    int year,
    List<Line> lines,
    @Nullable Payment payment,
    @Nullable CarryOver carry) {

  record Line(FundingLine is, MoneyKind kind) {}

  /// @param payment the most that public sources may give, in haléře
  /// @param certain what they approved less what was returned
  /// @param expected the same with what others were asked for and have not decided
  record Judged(Payment payment, CarryOver carry, long certain, long expected) {

    /// Were it known that public sources give these sums.
    Judged atLeast(long sure, long hoped) {
      return new Judged(payment, carry, Math.max(certain, sure), Math.max(expected, hoped));
    }

    /// What public sources may still approve.
    long room() {
      return Math.max(0, payment.most() - certain);
    }

    Overcompensation over() {
      return over(certain);
    }

    Overcompensation expectedOver() {
      return over(expected);
    }

    private Overcompensation over(long money) {
      return Overcompensation.of(money, payment.most(), carry.average(), carry.shareE2());
    }

    WatchLevel level() {
      if (over().isAny()) return WatchLevel.OVER;
      return expectedOver().isAny() ? WatchLevel.EXPECTED_OVER : WatchLevel.WITHIN;
    }
  }

  Watch {
    lines = List.copyOf(lines);
  }

  Optional<Judged> judged() {
    if (payment == null || carry == null) return Optional.empty();
    return Optional.of(new Judged(payment, carry, certain(), expected()));
  }

  WatchLevel level() {
    return judged().map(Judged::level).orElse(WatchLevel.NOT_JUDGED);
  }

  /// Of all public sources, in haléře.
  long certain() {
    return publicLines().mapToLong(one -> one.is().amounts().certain()).sum();
  }

  /// Likewise, with what nobody decided yet.
  long expected() {
    return publicLines().mapToLong(one -> one.is().amounts().expected()).sum();
  }

  private Stream<Line> publicLines() {
    return lines.stream().filter(one -> one.kind().publicMoney());
  }

  /// Without the lines that come from these pages.
  Watch without(Set<String> paths) {
    Predicate<Line> stays = one -> !paths.contains(one.is().path());
    return new Watch(service, year, lines.stream().filter(stays).toList(), payment, carry);
  }

  Watch with(Line line) {
    var all = Stream.concat(lines.stream(), Stream.of(line)).toList();
    return new Watch(service, year, all, payment, carry);
  }

  Watch with(Payment other, CarryOver its) {
    return new Watch(service, year, lines, other, its);
  }

  /// Lines of different origin with the same giver and source: probably one and the same money.
  Set<Line> doubtful() {
    var found = new HashSet<Line>();
    for (var one : lines) {
      for (var other : lines) {
        if (isTheSameMoney(one.is(), other.is())) found.add(one);
      }
    }
    return found;
  }

  private static boolean isTheSameMoney(FundingLine one, FundingLine other) {
    var giver = one.giver();
    return giver != null
        && giver.equals(other.giver())
        && one.source().equals(other.source())
        && one.origin() != other.origin();
  }
}
