package org.spoluplan.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Component;

/// A rule in sentences, the same on pages and in papers for the council.
@Component
public class RuleWords {

  /// What a rule calls clients in the territory of the call.
  public static final String CLIENTS = "clients";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  private final Words words;

  RuleWords(Words words) {
    this.words = words;
  }

  /// One sentence for each thing the rule says.
  public List<String> sentences(AllocationRule rule, Call.Content call, Locale locale) {
    return new Telling(rule, names(call), locale).sentences();
  }

  /// What criteria of points are called, by their codes.
  public static Map<String, String> names(Call.Content call) {
    return call.criteria().stream()
        .collect(Collectors.toUnmodifiableMap(PointsCriterion::code, PointsCriterion::name));
  }

  /// What a rule divides by, in words.
  public String criterion(String code, Map<String, String> names, Locale locale) {
    return switch (code) {
      case Criterion.FTE, Criterion.POINTS, Criterion.REQUESTED, CLIENTS ->
          words.messages().of(locale, "grant.criterion." + code);
      default -> names.getOrDefault(code, code);
    };
  }

  private final class Telling {

    private final AllocationRule rule;
    private final Map<String, String> names;
    private final Locale locale;
    private final List<String> sentences = new ArrayList<>();

    Telling(AllocationRule rule, Map<String, String> names, Locale locale) {
      this.rule = rule;
      this.names = names;
      this.locale = locale;
    }

    List<String> sentences() {
      say("grant.rule." + way(), weights());
      if (isCompared()) say("grant.rule." + Code.of(rule.criteria().getFirst().normalisation()));
      var cap = rule.caps().amount();
      if (cap != null) say("grant.rule.cap", crowns(cap));
      var share = rule.caps().costShare();
      if (share != null) say("grant.rule.cost-share", percent(share));
      if (rule.caps().noOvercompensation()) say("grant.rule.no-overcompensation");
      say(rule.redistribute() ? "grant.rule.redistribute" : "grant.rule.keep");
      if (rule.floor().amount() > 0) say("grant.rule.floor", crowns(rule.floor().amount()));
      if (rule.reserve() > 0) say("grant.rule.reserve", crowns(rule.reserve()));
      say("grant.rule.rounding", crowns(rule.rounding()));
      say("grant.rule.tie." + Code.of(rule.tie()));
      return List.copyOf(sentences);
    }

    private void say(String key, Object... arguments) {
      sentences.add(words.messages().of(locale, key, arguments));
    }

    private String way() {
      return switch (rule.combining()) {
        case Combining.Composite() -> "composite";
        case Combining.SeparatePots() -> "separate_pots";
        case Combining.Product() -> "product";
        case Combining.EqualAwards() -> "equal_awards";
      };
    }

    private boolean isCompared() {
      return rule.combining() instanceof Combining.Composite && rule.criteria().size() > 1;
    }

    private String weights() {
      return rule.criteria().stream().map(this::weighted).collect(Collectors.joining(", "));
    }

    private String weighted(Criterion one) {
      var name = criterion(one.name(), names, locale);
      var product = rule.combining() instanceof Combining.Product;
      return product ? name : name + "\u00a0" + percent(one.weight());
    }

    private String crowns(long amount) {
      return Crowns.written(amount, locale);
    }

    private static String percent(BigDecimal part) {
      var percent = part.multiply(HUNDRED).setScale(PLACES, RoundingMode.HALF_UP);
      var shortest = percent.stripTrailingZeros();
      var plain = shortest.setScale(Math.max(0, shortest.scale())).toPlainString();
      return plain.replace('.', ',') + "\u00a0%";
    }
  }
}
