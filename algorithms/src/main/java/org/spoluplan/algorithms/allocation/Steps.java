package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// Collects steps. What a step shows is the difference of two rounded sums, so that the shown steps
/// add up to the rounded whole, whatever stands between.
final class Steps {

  private final List<Step> steps = new ArrayList<>();
  private Fraction sum;

  /// @param from what came before, exactly
  Steps(Fraction from) {
    this.sum = from;
  }

  /// Exactly, with what came before.
  Fraction sum() {
    return sum;
  }

  List<Step> list() {
    return steps;
  }

  void add(Step.Kind kind, String criterion, Fraction exact, LongFunction<String> words) {
    add(kind, criterion, exact, words, List.of());
  }

  /// Nothing that shows as nothing is told, except shares, and what is made of something.
  void add(
      Step.Kind kind,
      String criterion,
      Fraction exact,
      LongFunction<String> words,
      List<Step> inside) {
    var after = sum.plus(exact);
    long shown = after.rounded() - sum.rounded();
    sum = after;
    var isMade = inside.stream().anyMatch(step -> step.amount() != 0);
    if (shown == 0 && kind != Step.Kind.SHARE && !isMade) return;
    steps.add(new Step(kind, criterion, shown, exact, words.apply(shown), inside));
  }
}
