package org.spoluplan.grants.cofunding;

import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;

/// Sums that people type: whole crowns, up to ten thousand million.
final class Sums {

  /// In haléře.
  static final long MOST = 1_000_000_000_000L;

  private Sums() {}

  /// In haléře; zero when it is wrong, and then the form is not valid.
  static long read(Form form, String field) {
    var sum = optional(form, field);
    if (sum != null && sum > 0) return sum;
    form.reject(field, "cofunding.error.sum");
    return 0;
  }

  /// Null when nothing was typed.
  static @Nullable Long optional(Form form, String field) {
    var typed = form.value(field);
    if (typed.isBlank()) return null;
    var sum = Crowns.parseWhole(typed);
    if (sum.isEmpty()) form.reject(field, "cofunding.error.sum");
    if (sum.orElse(0) > MOST) form.reject(field, "cofunding.error.too-much");
    return sum.isPresent() && sum.getAsLong() <= MOST ? Long.valueOf(sum.getAsLong()) : null;
  }
}
