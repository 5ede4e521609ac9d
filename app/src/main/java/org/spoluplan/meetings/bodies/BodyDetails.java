package org.spoluplan.meetings.bodies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// What a person fills in about a body.
record BodyDetails(
    String type,
    String name,
    @Nullable String shortName,
    @Nullable String programme,
    @Nullable String purpose,
    @Nullable UUID parent,
    @Nullable UUID organisation,
    boolean publicMeetings,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static BodyDetails read(Form form, BodyChoices.Offered offered) {
    var type = form.value("type");
    if (!offers(offered.types(), type)) form.reject("type", "form.error.choose");
    requireOffered(form, "parent", offered.parents());
    requireOffered(form, "organisation", offered.organisations());
    var from = form.optionalDate("validFrom");
    var to = form.optionalDate("validTo");
    if (from != null && to != null && to.isBefore(from))
      form.reject("validTo", "form.error.period");
    return new BodyDetails(
        type,
        form.text("name", 300),
        form.optionalText("shortName", 60),
        form.optionalText("programme", 300),
        form.optionalText("purpose", 4000),
        form.optionalId("parent"),
        form.optionalId("organisation"),
        form.checked("publicMeetings"),
        from,
        to);
  }

  private static void requireOffered(Form form, String name, List<Option> options) {
    var chosen = form.value(name);
    if (!chosen.isBlank() && !offers(options, chosen)) form.reject(name, "form.error.choose");
  }

  private static boolean offers(List<Option> options, String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }

  static Form form(Body body) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("type", body.type().code());
    known.put("name", body.name());
    known.put("shortName", body.shortName());
    known.put("programme", body.programme());
    known.put("purpose", body.purpose());
    known.put("parent", body.parent() == null ? null : body.parent().value());
    known.put("organisation", body.organisation() == null ? null : body.organisation().value());
    known.put("publicMeetings", body.publicMeetings() ? "true" : null);
    known.put("validFrom", body.validity().from());
    known.put("validTo", body.validity().to());
    known.put("version", body.version());
    return Form.filled(known);
  }
}
