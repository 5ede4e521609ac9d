package org.spoluplan.surveys.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spoluplan.kernel.CzechOrder;

/// Counts of one item: options by option, never their combinations.
///
/// @param respondents all whose answers were looked at
/// @param answered    those who said anything to it
/// @param counts      in the order of the options
/// @param total       of numbers; zero for others
/// @param places      mean place of each option of an order, to a tenth; empty for others
record Sums(
    Item item,
    int respondents,
    int answered,
    List<Integer> counts,
    BigDecimal total,
    List<BigDecimal> places) {

  Sums {
    counts = List.copyOf(counts);
    places = List.copyOf(places);
  }

  static Sums of(Item item, List<Respondent> respondents) {
    var counts = new LinkedHashMap<String, Integer>();
    item.options().forEach(option -> counts.put(option.code(), 0));
    var answered = 0;
    var total = BigDecimal.ZERO;
    for (var one : respondents) {
      var said = item.said(one.answers());
      if (!said.isEmpty()) answered++;
      said.forEach(option -> counts.computeIfPresent(option, (_, count) -> count + 1));
      total = total.add(item.number(one.answers()).orElse(BigDecimal.ZERO));
    }
    return new Sums(
        item,
        respondents.size(),
        answered,
        List.copyOf(counts.values()),
        total,
        places(item, respondents));
  }

  private static List<BigDecimal> places(Item item, List<Respondent> respondents) {
    if (item.question().type() != org.spoluplan.surveys.forms.QuestionType.ORDER) return List.of();
    var means = new ArrayList<BigDecimal>();
    for (var option : item.options()) {
      var places =
          respondents.stream()
              .mapToInt(one -> Item.place(one.answers(), item.key(), option.code()))
              .filter(place -> place > 0)
              .summaryStatistics();
      means.add(mean(BigDecimal.valueOf(places.getSum()), (int) places.getCount()));
    }
    return means;
  }

  BigDecimal mean() {
    return mean(total, answered);
  }

  private static BigDecimal mean(BigDecimal sum, int of) {
    return of == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }

  /// Respondents by groups, in Czech order. Who belongs to none is in the group without a name.
  static Map<String, List<Respondent>> split(List<Respondent> respondents, SplitKind kind) {
    Map<String, List<Respondent>> groups = new TreeMap<>(CzechOrder.OF_NAMES);
    for (var one : respondents) {
      var labels = one.in(kind).isEmpty() ? List.of("") : one.in(kind);
      labels.forEach(label -> groups.computeIfAbsent(label, _ -> new ArrayList<>()).add(one));
    }
    return groups;
  }
}
