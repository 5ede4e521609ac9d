package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How money of a call is divided; belongs to the resolution on the call. Never changed: another
/// rule is another version.
///
/// @param version         as the town calls it; may be empty
/// @param criteria        in the order in which separate pots are divided
/// @param weightsAddToOne other sums of weights are refused
/// @param redistribute    what caps free is handed back to the others, else it is reserve
/// @param reserve         in haléře, kept aside before anything is divided
/// @param rounding        unit of awards in haléře: 1 is a haléř, 100 a crown
public record AllocationRule(
    String version,
    Combining combining,
    List<Criterion> criteria,
    boolean weightsAddToOne,
    Caps caps,
    Floor floor,
    boolean redistribute,
    long reserve,
    long rounding,
    Tie tie) {

  public AllocationRule {
    criteria = List.copyOf(criteria);
  }

  /// Weighted criteria, awards to the haléř, no caps but the request, no floor.
  public static AllocationRule of(Combining combining, List<Criterion> criteria) {
    return new AllocationRule(
        "", combining, criteria, false, Caps.NONE, Floor.NONE, true, 0, 1, Tie.ID);
  }

  public AllocationRule withCombining(Combining changed) {
    return new AllocationRule(
        version,
        changed,
        criteria,
        weightsAddToOne,
        caps,
        floor,
        redistribute,
        reserve,
        rounding,
        tie);
  }

  /// Criteria that are not named keep their weight.
  public AllocationRule withWeight(String criterion, BigDecimal weight) {
    var changed =
        criteria.stream()
            .map(one -> one.name().equals(criterion) ? one.withWeight(weight) : one)
            .toList();
    return new AllocationRule(
        version,
        combining,
        changed,
        weightsAddToOne,
        caps,
        floor,
        redistribute,
        reserve,
        rounding,
        tie);
  }

  /// @param amount in haléře; null is no cap
  public AllocationRule withCap(@Nullable Long amount) {
    return withCaps(new Caps(amount, caps.costShare(), caps.noOvercompensation()));
  }

  public AllocationRule withCaps(Caps changed) {
    return new AllocationRule(
        version,
        combining,
        criteria,
        weightsAddToOne,
        changed,
        floor,
        redistribute,
        reserve,
        rounding,
        tie);
  }

  /// @param amount in haléře
  public AllocationRule withFloor(long amount) {
    return withFloor(new Floor(amount, floor.together(), floor.handOn()));
  }

  public AllocationRule withFloor(Floor changed) {
    return new AllocationRule(
        version,
        combining,
        criteria,
        weightsAddToOne,
        caps,
        changed,
        redistribute,
        reserve,
        rounding,
        tie);
  }

  public AllocationRule withRedistribute(boolean changed) {
    return new AllocationRule(
        version,
        combining,
        criteria,
        weightsAddToOne,
        caps,
        floor,
        changed,
        reserve,
        rounding,
        tie);
  }

  /// @param unit in haléře
  public AllocationRule withRounding(long unit) {
    return new AllocationRule(
        version,
        combining,
        criteria,
        weightsAddToOne,
        caps,
        floor,
        redistribute,
        reserve,
        unit,
        tie);
  }

  public AllocationRule withTie(Tie changed) {
    return new AllocationRule(
        version,
        combining,
        criteria,
        weightsAddToOne,
        caps,
        floor,
        redistribute,
        reserve,
        rounding,
        changed);
  }
}
