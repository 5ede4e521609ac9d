package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.spoluplan.algorithms.allocation.Step;
import org.spoluplan.page.Page;

/// How a share came about, in the language of the reader.
final class ShareWords {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  private ShareWords() {}

  static List<String> of(Page page, Split split, Split.Part part) {
    return part.steps().stream().map(step -> of(page, split, part, step)).toList();
  }

  private static String of(Page page, Split split, Split.Part part, Step step) {
    return switch (step.kind()) {
      case SHARE ->
          page.t(
              "cofunding.step." + split.rule().criterion(),
              part.value(),
              split.whole(),
              page.crowns(split.pot()),
              page.crowns(step.amount()));
      case ROUNDING ->
          page.t(
              step.amount() > 0 ? "cofunding.step.up" : "cofunding.step.down",
              page.crowns(Math.abs(step.amount())));
      default -> step.text();
    };
  }

  /// "23,4 %"
  static String percent(Split split, Split.Part part) {
    var percent =
        part.value().multiply(HUNDRED).divide(split.whole(), PLACES, RoundingMode.HALF_UP);
    return number(percent) + "\u00a0%";
  }

  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
