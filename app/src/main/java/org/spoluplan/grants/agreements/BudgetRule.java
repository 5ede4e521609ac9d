package org.spoluplan.grants.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.Proportion;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.BindingBudget;

/// What a binding budget has to keep to ("závazné čerpání" of the city of Liberec): no line that
/// was not asked for, none above what was asked for, together exactly the grant. In haléře.
final class BudgetRule {

  private BudgetRule() {}

  sealed interface Breach {

    record NewLine(String item) implements Breach {}

    record AboveRequest(String item, long requested) implements Breach {}

    /// @param sum of the lines
    record OtherSum(long sum, long grant) implements Breach {}
  }

  /// @param requested by the code of the item; lines without anything asked for may be left out
  static List<Breach> breaches(
      long grant, Map<String, Long> requested, List<BindingBudget.Line> lines) {
    var breaches = new ArrayList<Breach>();
    for (var line : lines) {
      long most = requested.getOrDefault(line.item(), 0L);
      if (most == 0) breaches.add(new Breach.NewLine(line.item()));
      else if (line.amount() > most) breaches.add(new Breach.AboveRequest(line.item(), most));
    }
    long sum = lines.stream().mapToLong(BindingBudget.Line::amount).sum();
    if (sum != grant) breaches.add(new Breach.OtherSum(sum, grant));
    return List.copyOf(breaches);
  }

  static Map<String, Long> requested(List<Cost> costs) {
    return costs.stream()
        .filter(one -> one.requested() > 0)
        .collect(Collectors.toUnmodifiableMap(Cost::item, Cost::requested));
  }

  /// What was asked for, cut in proportion to the grant: where people start from.
  static List<BindingBudget.Line> suggestion(long grant, List<Cost> costs) {
    var asked = costs.stream().filter(one -> one.requested() > 0).toList();
    var cut = Proportion.cut(asked.stream().map(Cost::requested).toList(), grant);
    var lines = new ArrayList<BindingBudget.Line>();
    for (int i = 0; i < asked.size(); i++) {
      if (cut.get(i) > 0) lines.add(new BindingBudget.Line(asked.get(i).item(), cut.get(i)));
    }
    return lines;
  }

  /// A name for the line that a breach is about; null: the whole.
  static @Nullable String item(Breach breach) {
    return switch (breach) {
      case Breach.NewLine(var item) -> item;
      case Breach.AboveRequest(var item, _) -> item;
      case Breach.OtherSum _ -> null;
    };
  }
}
