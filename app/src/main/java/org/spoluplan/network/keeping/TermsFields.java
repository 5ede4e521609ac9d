package org.spoluplan.network.keeping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Terms;
import org.spoluplan.page.Form;

/// What it costs and how one gets in.
final class TermsFields {

  /// Whether people pay.
  enum Free {
    YES,
    NO,
    UNKNOWN;

    static Free of(@Nullable Boolean free) {
      if (free == null) return UNKNOWN;
      return free ? YES : NO;
    }

    @Nullable Boolean known() {
      return this == UNKNOWN ? null : this == YES;
    }
  }

  private TermsFields() {}

  static void fill(Map<String, @Nullable Object> form, Terms terms) {
    form.put("free", Free.of(terms.freeOfCharge()));
    form.put("price", terms.price());
    form.put("how-to-apply", terms.howToApply());
    form.put("waiting", terms.waiting());
    form.put("responsible", terms.responsible());
  }

  static Terms read(Form form) {
    var free = form.optionalChoice("free", Free.class);
    return new Terms(
        free == null ? null : free.known(),
        form.optionalText("price", Limits.TEXT),
        form.optionalText("how-to-apply", Limits.TEXT),
        form.optionalText("waiting", Limits.LINE),
        form.optionalText("responsible", Limits.LINE));
  }
}
