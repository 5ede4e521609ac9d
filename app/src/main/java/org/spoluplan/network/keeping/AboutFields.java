package org.spoluplan.network.keeping;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.page.Form;

/// What it is, and since when.
final class AboutFields {

  private static final Pattern REGISTER_ID = Pattern.compile("[0-9A-Za-z-]{1,20}");

  private AboutFields() {}

  static void fill(Map<String, @Nullable Object> form, ServiceContent is) {
    var registration = is.registration();
    form.put("name", is.name());
    form.put("kind", Kind.of(registration).value());
    form.put("register-id", registration.registerId());
    form.put("description", is.description());
    form.put("easy-read", is.easyRead());
    form.put("valid-from", registration.valid().from());
    form.put("valid-to", registration.valid().to());
    var closed = registration.closed();
    form.put("closed-from", closed == null ? null : closed.from());
    form.put("closed-to", closed == null ? null : closed.to());
  }

  static Registration read(Form form, Choices choices) {
    var kind = kind(form, choices);
    var number = form.optionalText("register-id", Limits.WORD);
    if (number != null && !kind.registered()) {
      form.reject("register-id", "service.error.no-number");
      number = null;
    }
    if (number != null && !REGISTER_ID.matcher(number).matches()) {
      form.reject("register-id", "service.error.number");
    }
    return new Registration(
        kind.registered(),
        number,
        kind.code(),
        Periods.read(form, "valid-from", "valid-to"),
        closed(form));
  }

  static Kind kind(Form form, Choices choices) {
    var kind = Kind.parse(form.value("kind")).filter(choices::offers);
    if (kind.isEmpty()) form.reject("kind", "service.error.kind");
    return kind.orElse(new Kind(CodeList.OTHER_HELP, ""));
  }

  private static @Nullable DateRange closed(Form form) {
    var closed = Periods.read(form, "closed-from", "closed-to");
    return closed.from() == null && closed.to() == null ? null : closed;
  }
}
