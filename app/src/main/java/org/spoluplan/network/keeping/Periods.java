package org.spoluplan.network.keeping;

import org.spoluplan.kernel.DateRange;
import org.spoluplan.page.Form;

/// Two days of a form, the second no sooner than the first.
final class Periods {

  private Periods() {}

  static DateRange read(Form form, String fromField, String toField) {
    var from = form.optionalDate(fromField);
    var to = form.optionalDate(toField);
    if (from == null || to == null || !to.isBefore(from)) return new DateRange(from, to);
    form.reject(toField, "service.error.ends-before");
    return new DateRange(from, null);
  }
}
