package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// Czech sentences of an explanation.
final class StepWords {

  private static final long CROWN = 100;

  private final Problem problem;
  private final AllocationRule rule;
  private final SubsidyApplication application;
  private final StepTotals totals;
  private final int index;

  StepWords(Problem problem, StepTotals totals, int index) {
    this.totals = totals;
    this.problem = problem;
    this.rule = problem.call().rule();
    this.application = problem.application(index);
    this.index = index;
  }

  String guaranteed(long amount) {
    return "Zaručená částka: " + crowns(amount) + ".";
  }

  /// @param money in haléře, that is divided by all criteria
  LongFunction<String> share(Criterion criterion, Fraction money) {
    return amount ->
        "Kritérium %s má váhu %s z %s; za %s %s připadá %s."
            .formatted(
                name(criterion.name()),
                weight(criterion),
                crowns(money.rounded()),
                value(criterion.name()),
                against(criterion),
                crowns(amount));
  }

  private String against(Criterion criterion) {
    var measure = number(totals.measure(criterion));
    return switch (criterion.normalisation()) {
      case SHARE -> "z celkem " + measure;
      case MAXIMUM -> "proti nejvyšší hodnotě " + measure;
    };
  }

  private String weight(Criterion criterion) {
    var sum =
        problem.pots().criteria().stream()
            .map(Criterion::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return CzechNumbers.percent(criterion.weight(), sum);
  }

  LongFunction<String> shareOfPot(Pass pass) {
    var criterion = criterion(pass.pot().criterion());
    var sum = new Criterion(criterion.name(), criterion.weight(), Normalisation.SHARE);
    return amount ->
        "Za %s %s připadá %s.".formatted(value(criterion.name()), against(sum), crowns(amount));
  }

  private Criterion criterion(String name) {
    return problem.pots().criteria().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// @param own in haléře
  LongFunction<String> pot(Pass pass, Fraction own, boolean again) {
    var name = name(pass.pot().criterion());
    return amount ->
        again
            ? "Z toho, co na konci zbylo, podle kritéria %s: %s.".formatted(name, crowns(amount))
            : "Z části na kritérium %s (%s, to je %s): %s."
                .formatted(
                    name,
                    crowns(own.rounded()),
                    weight(criterion(pass.pot().criterion())),
                    crowns(amount));
  }

  /// Of the product of criteria, or of equal parts.
  String product(long amount) {
    var criteria = problem.pots().criteria();
    if (criteria.isEmpty()) {
      return "Stejný díl jako ostatní, jichž je celkem %d: %s."
          .formatted(problem.size(), crowns(amount));
    }
    var names = criteria.stream().map(one -> name(one.name())).collect(Collectors.joining(" × "));
    var own = StepTotals.product(problem, application);
    return "Součin %s je %s z celkem %s: %s."
        .formatted(names, number(own), number(totals.product()), crowns(amount));
  }

  String fromDropped(long amount) {
    return "Navíc z toho, co by dostaly žádosti vyřazené pod nejnižší částkou: "
        + crowns(amount)
        + ".";
  }

  /// @param money in haléře
  LongFunction<String> joined(Fraction money) {
    return amount ->
        "Ze zbytku předchozích částí (%s): %s.".formatted(crowns(money.rounded()), crowns(amount));
  }

  String limit(long amount) {
    return "%s: nejvýše %s, proto o %s méně (%s)."
        .formatted(
            why(),
            most(),
            crowns(-amount),
            rule.redistribute() ? "rozdělí se ostatním" : "zůstane v rezervě");
  }

  String hopeless() {
    return "%s: nejvýše %s, to je méně než nejnižší částka %s; žádost se do dělení nezahrnuje."
        .formatted(why(), most(), crowns(rule.floor().amount()));
  }

  private String most() {
    var most = problem.most(index).multiply(BigInteger.valueOf(problem.unit()));
    return crowns(most.longValueExact());
  }

  private String why() {
    return problem.limits().get(index).map(StepWords::why).orElse("Víc se nerozděluje");
  }

  private static String why(Limit limit) {
    return switch (limit.kind()) {
      case REQUESTED -> "Požadovaná částka";
      case CAP -> "Strop na jednu žádost";
      case OWN_CAP -> "Strop této žádosti";
      case COST_SHARE -> "Nejvyšší podíl na uznatelných nákladech";
      case OVERCOMPENSATION -> "Uznatelné náklady bez vlastních výnosů a jiných veřejných zdrojů";
    };
  }

  String handedBack(long amount) {
    return "Navíc z toho, co jiné žádosti pro své stropy dostat nemohly: " + crowns(amount) + ".";
  }

  String belowFloor(long amount) {
    return "Vychází %s, to je méně než nejnižší částka %s; proto se nepřiznává nic."
        .formatted(crowns(-amount), crowns(rule.floor().amount()));
  }

  String rounding(long amount) {
    var more = amount > 0 ? "více" : "méně";
    return "Zaokrouhlení na %s metodou největších zbytků: o %s %s."
        .formatted(unit(), crowns(Math.abs(amount)), more);
  }

  private String unit() {
    if (rule.rounding() == 1) return "haléře";
    if (rule.rounding() == CROWN) return "celé koruny";
    return "násobky " + crowns(rule.rounding());
  }

  private String value(String criterion) {
    return number(Objects.requireNonNull(application.value(criterion)));
  }

  static String name(String criterion) {
    return switch (criterion) {
      case Criterion.FTE -> "úvazky";
      case Criterion.POINTS -> "body";
      case Criterion.REQUESTED -> "požadovaná částka";
      default -> "„" + criterion + "“";
    };
  }

  private static String number(BigDecimal number) {
    return CzechNumbers.plain(number);
  }

  private static String crowns(long amount) {
    return CzechNumbers.crowns(amount);
  }
}
