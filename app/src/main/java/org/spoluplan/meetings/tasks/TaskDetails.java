package org.spoluplan.meetings.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Due;
import org.spoluplan.meetings.Due.Precision;
import org.spoluplan.meetings.PlausibleDays;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Form;

/// What is typed about a task.
record TaskDetails(
    String wording,
    @Nullable UUID person,
    @Nullable UUID organisation,
    @Nullable UUID body,
    @Nullable String role,
    Due due) {

  /// "5/2027", "5. 2027", "2027-05"
  private static final Pattern MONTH =
      Pattern.compile("(?:(\\d{1,2})\\s*[./]\\s*(\\d{4}))|(?:(\\d{4})-(\\d{2}))");

  static TaskDetails read(Form form, LocalDate today) {
    return new TaskDetails(
        form.text("wording", 4000),
        form.optionalId("person"),
        form.optionalId("organisation"),
        form.optionalId("ownerBody"),
        form.optionalText("role", 200),
        due(form, PlausibleDays.seenOn(today)));
  }

  boolean isNobodys() {
    return person == null && organisation == null && body == null && role == null;
  }

  static Form form(Task task) {
    var owner = task.owner();
    var known = new HashMap<String, @Nullable Object>();
    known.put("wording", task.wording());
    known.put("person", owner.person() == null ? null : owner.person().value());
    known.put("organisation", owner.organisation() == null ? null : owner.organisation().value());
    known.put("ownerBody", owner.body() == null ? null : owner.body().value());
    known.put("role", owner.role());
    known.put("precision", task.due().precision());
    known.put("dueOn", task.due().day());
    known.put("version", task.version());
    return Form.filled(known);
  }

  private static Due due(Form form, PlausibleDays days) {
    var precision = form.choice("precision", Precision.class);
    var day =
        switch (precision) {
          case DAY -> form.date("dueOn");
          case MONTH -> month(form);
          case ONGOING, NONE -> null;
        };
    if (day != null) days.check(form, "dueOn", day);
    return new Due(precision, day);
  }

  /// A month as people write it, or any day of it.
  private static LocalDate month(Form form) {
    var typed = MONTH.matcher(form.value("dueOn").strip());
    if (!typed.matches()) return form.date("dueOn");
    try {
      return typed.group(1) == null
          ? LocalDate.of(number(typed.group(3)), number(typed.group(4)), 1)
          : LocalDate.of(number(typed.group(2)), number(typed.group(1)), 1);
    } catch (DateTimeException e) {
      form.reject("dueOn", "task.error.month");
      return LocalDate.EPOCH;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
