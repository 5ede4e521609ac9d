package org.spoluplan.grants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.spoluplan.page.Form;

/// Days of steps after a decision. A slip in the year must not make anybody late or close anything.
public final class NearDays {

  private static final int DAYS = 400;

  private NearDays() {}

  /// Marks the field when the day is farther from today than a grant ever is.
  public static void check(Form form, String field, LocalDate day, LocalDate today) {
    if (form.valid() && Math.abs(ChronoUnit.DAYS.between(today, day)) > DAYS) {
      form.reject(field, "agreement.error.far");
    }
  }

  /// As [#check], and what has not come yet is no day of something that happened.
  public static void happened(Form form, String field, LocalDate day, LocalDate today) {
    check(form, field, day, today);
    if (form.valid() && day.isAfter(today)) form.reject(field, "agreement.error.future");
  }

  /// As [#check], and nobody is given a term that is over.
  public static void coming(Form form, String field, LocalDate day, LocalDate today) {
    check(form, field, day, today);
    if (form.valid() && day.isBefore(today)) form.reject(field, "settlement.error.past");
  }
}
