package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The most that an application may get, and why.
///
/// @param most in haléře, a multiple of the unit of rounding; null when there is no limit
record Limit(@Nullable BigInteger most, String words) {

  private static final int HUNDRED_PLACES = 2;

  static Limit of(Application application, Rule rule, BigInteger unit) {
    var lowest = new Limit(null, "");
    lowest = lowest.or(application.requested(), "Nejvýš tolik, o kolik žádá");
    lowest = lowest.or(rule.cap(), "Nejvýš tolik na jednu žádost");
    lowest = lowest.or(application.cap(), "Nejvýš tolik pro tuto žádost");
    lowest = lowest.or(shareOfCosts(application, rule), "Nejvýš " + share(rule) + " nákladů");
    lowest =
        lowest.or(
            uncovered(application), "Nejvýš náklady, které nikdo jiný z veřejných peněz neplatí");
    var most = lowest.most;
    return most == null ? lowest : new Limit(most.divide(unit).multiply(unit), lowest.words);
  }

  private Limit or(@Nullable BigDecimal crowns, String why) {
    if (crowns == null) return this;
    var haler = Haler.of(crowns);
    if (most != null && most.compareTo(haler) <= 0) return this;
    return new Limit(haler, why + ": " + Haler.words(haler));
  }

  private static @Nullable BigDecimal shareOfCosts(Application application, Rule rule) {
    var costs = application.costs();
    var share = rule.costShare();
    if (costs == null || share == null) return null;
    return costs.multiply(share).setScale(HUNDRED_PLACES, RoundingMode.DOWN);
  }

  private static String share(Rule rule) {
    var share = rule.costShare();
    if (share == null) return "";
    var percent = share.movePointRight(HUNDRED_PLACES).stripTrailingZeros().toPlainString();
    return percent.replace('.', ',') + "\u00a0%";
  }

  private static @Nullable BigDecimal uncovered(Application application) {
    var costs = application.costs();
    if (costs == null) return null;
    var others = application.otherSources();
    return others == null ? costs : costs.subtract(others).max(BigDecimal.ZERO);
  }

  boolean isBelow(Fraction amount) {
    return most != null && amount.compareTo(Fraction.of(most)) > 0;
  }

  Fraction cut(Fraction amount) {
    return most == null ? amount : amount.min(Fraction.of(most));
  }
}
