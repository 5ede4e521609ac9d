package org.spoluplan.grants.financing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.spoluplan.grants.financing.MoneyKind.Group;

/// From where the money of some services came in a year: what is certain.
///
/// @param sums in haléře; a group that gave nothing is zero
record Mix(int year, Map<Group, Long> sums) {

  private static final int THOUSAND = 1000;

  Mix {
    var all = new EnumMap<Group, Long>(Group.class);
    for (var group : Group.values()) all.put(group, sums.getOrDefault(group, 0L));
    sums = Map.copyOf(all);
  }

  static Mix of(int year, Collection<Watch> watches) {
    var sums = new EnumMap<Group, Long>(Group.class);
    for (var watch : watches) {
      for (var line : watch.lines()) {
        sums.merge(line.kind().group(), line.is().amounts().certain(), Long::sum);
      }
    }
    return new Mix(year, sums);
  }

  long sum(Group group) {
    return sums.getOrDefault(group, 0L);
  }

  long total() {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Shares in thousandths that add up to a thousand, by the largest remainder; of equal ones the
  /// first group gets more. All zero when there is no money.
  Map<Group, Integer> perMille() {
    var shares = new EnumMap<Group, Integer>(Group.class);
    var total = total();
    for (var group : Group.values()) {
      shares.put(group, total == 0 ? 0 : (int) (sum(group) * THOUSAND / total));
    }
    if (total == 0) return shares;
    var missing = THOUSAND - shares.values().stream().mapToInt(Integer::intValue).sum();
    byRemainder(total).subList(0, missing).forEach(group -> shares.merge(group, 1, Integer::sum));
    return shares;
  }

  private List<Group> byRemainder(long total) {
    return Arrays.stream(Group.values())
        .sorted(Comparator.comparingLong((Group group) -> -(sum(group) * THOUSAND % total)))
        .toList();
  }

  /// What the state gives of all that state, region and municipalities give, in thousandths.
  OptionalInt statePerMille() {
    var all = fromBudgets();
    if (all == 0) return OptionalInt.empty();
    return OptionalInt.of((int) ((sum(Group.STATE) * THOUSAND + all / 2) / all));
  }

  /// Of state, region and municipalities.
  long fromBudgets() {
    return sum(Group.STATE) + sum(Group.REGION) + sum(Group.MUNICIPALITIES);
  }
}
