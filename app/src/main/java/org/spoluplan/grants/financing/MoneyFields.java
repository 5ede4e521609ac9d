package org.spoluplan.grants.financing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;

/// Sums of money in forms.
final class MoneyFields {

  static final int FIRST_YEAR = 2007;
  static final int LAST_YEAR = 2100;

  /// Ten thousand million crowns: more than all social services of the country cost in a month.
  private static final long MOST = 1_000_000_000_000L;

  private MoneyFields() {}

  /// Haléře; null when nothing was typed or when it is no sum, and then the field is marked.
  static @Nullable Long optionalSum(Form form, String field) {
    var typed = form.value(field);
    if (typed.isBlank()) return null;
    var sum = Crowns.parse(typed);
    if (sum.isEmpty()) {
      form.reject(
          field, typed.strip().startsWith("-") ? "financing.error.negative" : "grant.error.sum");
      return null;
    }
    if (sum.getAsLong() <= MOST) return sum.getAsLong();
    form.reject(field, "financing.error.absurd");
    return null;
  }

  /// Haléře; zero when there is none, and then the field is marked.
  static long sum(Form form, String field) {
    var sum = optionalSum(form, field);
    if (sum == null) form.reject(field, "grant.error.sum");
    return sum == null ? 0 : sum;
  }

  /// A sum with its day; a day without a sum is marked.
  static @Nullable Dated dated(Form form, String field) {
    var sum = optionalSum(form, field);
    LocalDate day = form.optionalDate(field + "-on");
    if (sum == null && day != null) form.reject(field, "grant.error.sum");
    return sum == null ? null : new Dated(sum, day);
  }
}
