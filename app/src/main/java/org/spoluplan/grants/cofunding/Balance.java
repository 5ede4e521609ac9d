package org.spoluplan.grants.cofunding;

import java.util.List;
import java.util.function.Predicate;
import org.spoluplan.algorithms.compensation.CompensationPayment;
import org.spoluplan.algorithms.compensation.Overcompensation;

/// Whether the money of a year is enough, and whether public money is too much. In haléře.
///
/// @param needed   eligible costs
/// @param promised by municipalities
/// @param waiting  what municipalities that have not answered are asked for
record Balance(long needed, List<Source> sources, long promised, long waiting) {

  Balance {
    sources = List.copyOf(sources);
  }

  /// Nobody is waited for once the request is over.
  static Balance of(CofundingRequest request) {
    var promised = request.shares().stream().mapToLong(MunicipalShare::promised).sum();
    var waiting =
        request.state().isOver()
            ? 0
            : request.shares().stream()
                .filter(one -> !one.isAnswered())
                .mapToLong(Balance::asked)
                .sum();
    return new Balance(request.is().needed(), request.is().sources(), promised, waiting);
  }

  private static long asked(MunicipalShare share) {
    var amount = share.amount();
    return amount == null ? 0 : amount;
  }

  private long sum(Predicate<Source> which) {
    return sources.stream().filter(which).mapToLong(Source::amount).sum();
  }

  /// All that is known or promised.
  long total() {
    return sum(_ -> true) + promised;
  }

  /// What is missing; below zero there is more than is needed.
  long gap() {
    return needed - total();
  }

  /// What will be missing when everybody who has not answered says yes.
  long gapWhenAllSayYes() {
    return gap() - waiting;
  }

  /// Sources that were asked for and not approved.
  long unsure() {
    return sum(one -> one.standing() == Source.Standing.REQUESTED);
  }

  /// What would be missing without them.
  long gapOfSure() {
    return gap() + unsure();
  }

  long fees() {
    return sum(one -> one.kind() == SourceKind.FEES);
  }

  /// Costs less own income: the most that public sources may give.
  long netCosts() {
    return new CompensationPayment(needed, fees()).most();
  }

  long publicMoney() {
    return sum(one -> one.kind().isPublic()) + promised;
  }

  /// Of that, what nobody has to decide any more.
  long approvedPublicMoney() {
    return sum(one -> one.kind().isPublic() && one.standing() == Source.Standing.APPROVED)
        + promised;
  }

  /// Public money above net costs.
  long over() {
    return over(publicMoney());
  }

  /// The same when everybody who has not answered says yes.
  long overWhenAllSayYes() {
    return over(publicMoney() + waiting);
  }

  private long over(long publicMoney) {
    return Overcompensation.of(publicMoney, netCosts(), netCosts(), Overcompensation.NO_CARRY)
        .over();
  }
}
