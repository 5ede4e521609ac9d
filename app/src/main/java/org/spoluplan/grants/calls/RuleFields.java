package org.spoluplan.grants.calls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Caps;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.Floor;
import org.spoluplan.algorithms.allocation.Normalisation;
import org.spoluplan.algorithms.allocation.Tie;
import org.spoluplan.grants.Call;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;

/// A rule as a form; weights and shares are typed in per cent.
public final class RuleFields {

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,4})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int VERSION = 100;
  private static final int PERCENT_PLACES = 2;
  private static final long WHOLE_CROWNS = 100;

  private RuleFields() {}

  /// How criteria make one amount, as people choose it.
  enum Way {
    COMPOSITE(new Combining.Composite()),
    SEPARATE_POTS(new Combining.SeparatePots()),
    PRODUCT(new Combining.Product()),
    EQUAL_AWARDS(new Combining.EqualAwards());

    private final Combining combining;

    Way(Combining combining) {
      this.combining = combining;
    }

    static Way of(Combining combining) {
      return switch (combining) {
        case Combining.Composite() -> COMPOSITE;
        case Combining.SeparatePots() -> SEPARATE_POTS;
        case Combining.Product() -> PRODUCT;
        case Combining.EqualAwards() -> EQUAL_AWARDS;
      };
    }
  }

  /// Units that awards are rounded to.
  enum Unit {
    HALER(1),
    CROWN(100),
    TEN_CROWNS(1_000),
    HUNDRED_CROWNS(10_000),
    THOUSAND_CROWNS(100_000);

    private final long amount;

    Unit(long amount) {
      this.amount = amount;
    }

    static Optional<Unit> of(long amount) {
      return java.util.Arrays.stream(values()).filter(one -> one.amount == amount).findFirst();
    }
  }

  /// Only of use when the form is valid.
  public static AllocationRule read(Form form, Call.Content call) {
    var way = form.choice("way", Way.class);
    var criteria = way == Way.EQUAL_AWARDS ? List.<Criterion>of() : criteria(form, call, way);
    var cap = optionalSum(form, "cap");
    var floor = optionalSum(form, "floor");
    var reserve = optionalSum(form, "reserve");
    if (cap != null && floor != null && floor > cap) form.reject("floor", "call.error.floor");
    if (reserve != null && reserve > call.pot()) form.reject("reserve", "call.error.reserve");
    return new AllocationRule(
        Optional.ofNullable(form.optionalText("version-name", VERSION)).orElse(""),
        way.combining,
        criteria,
        way == Way.COMPOSITE || way == Way.SEPARATE_POTS,
        new Caps(cap, share(form), form.checked("noOvercompensation")),
        new Floor(floor == null ? 0 : floor, true, true),
        form.checked("redistribute"),
        reserve == null ? 0 : reserve,
        form.choice("rounding", Unit.class).amount,
        form.choice("tie", Tie.class));
  }

  private static List<Criterion> criteria(Form form, Call.Content call, Way way) {
    var normalisation = form.choice("normalisation", Normalisation.class);
    var criteria = new ArrayList<Criterion>();
    var sum = BigDecimal.ZERO;
    for (var name : RuleValues.of(call)) {
      var weight = percent(form, "w-" + name);
      if (weight == null || weight.signum() == 0) continue;
      sum = sum.add(weight);
      criteria.add(new Criterion(name, weight, normalisation));
    }
    if (criteria.isEmpty()) form.reject("w-fte", "call.error.no-weight");
    if (way != Way.PRODUCT && !criteria.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
      form.reject("w-fte", "call.error.weights", written(sum));
    }
    return criteria;
  }

  private static @Nullable BigDecimal share(Form form) {
    var share = percent(form, "costShare");
    if (share != null && share.compareTo(BigDecimal.ONE) > 0) {
      form.reject("costShare", "call.error.percent");
    }
    return share;
  }

  /// As a part of one; null when nothing was typed.
  private static @Nullable BigDecimal percent(Form form, String field) {
    var typed = form.value(field).replaceAll("[\\s\u00a0%]", "");
    if (typed.isEmpty()) return null;
    if (!PERCENT.matcher(typed).matches()) {
      form.reject(field, "call.error.percent");
      return null;
    }
    return new BigDecimal(typed.replace(',', '.')).movePointLeft(PERCENT_PLACES);
  }

  private static @Nullable Long optionalSum(Form form, String field) {
    if (form.value(field).isBlank()) return null;
    var sum = Crowns.parse(form.value(field));
    if (sum.isPresent()) return sum.getAsLong();
    form.reject(field, "grant.error.sum");
    return null;
  }

  /// "70", of a part of one.
  static String written(BigDecimal part) {
    var percent = part.multiply(HUNDRED).stripTrailingZeros();
    return percent.setScale(Math.max(0, percent.scale())).toPlainString().replace('.', ',');
  }

  public static Form form(AllocationRule rule) {
    var known = new HashMap<String, Object>();
    known.put("version-name", rule.version());
    known.put("way", Way.of(rule.combining()));
    known.put(
        "normalisation",
        rule.criteria().stream()
            .findFirst()
            .map(Criterion::normalisation)
            .orElse(Normalisation.SHARE));
    for (var one : rule.criteria()) known.put("w-" + one.name(), written(one.weight()));
    putLimits(known, rule);
    known.put("rounding", Unit.of(rule.rounding()).orElse(Unit.CROWN));
    known.put("tie", rule.tie());
    return Form.filled(known);
  }

  private static void putLimits(Map<String, Object> known, AllocationRule rule) {
    var cap = rule.caps().amount();
    if (cap != null) known.put("cap", Crowns.typed(cap));
    var share = rule.caps().costShare();
    if (share != null) known.put("costShare", written(share));
    if (rule.caps().noOvercompensation()) known.put("noOvercompensation", "true");
    if (rule.floor().amount() > 0) known.put("floor", Crowns.typed(rule.floor().amount()));
    if (rule.redistribute()) known.put("redistribute", "true");
    if (rule.reserve() > 0) known.put("reserve", Crowns.typed(rule.reserve()));
  }

  /// What towns begin with: 70 % by FTE, 30 % by points, whole crowns.
  static Form usual() {
    var fte = new Criterion(Criterion.FTE, new BigDecimal("0.7"), Normalisation.SHARE);
    var points = new Criterion(Criterion.POINTS, new BigDecimal("0.3"), Normalisation.SHARE);
    return form(
        AllocationRule.of(new Combining.Composite(), List.of(fte, points))
            .withRounding(WHOLE_CROWNS));
  }
}
