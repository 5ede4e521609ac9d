package org.spoluplan.network.keeping;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.AreaServed.Kind;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityNames;

/// Where it comes to people.
final class AreaFields {

  /// All municipalities of a region written out one by one.
  private static final int LONGEST = 40_000;

  private AreaFields() {}

  static void fill(Map<String, @Nullable Object> form, AreaServed area, MunicipalityNames names) {
    form.put("area", area.kind());
    form.put("area-municipalities", names.written(area.municipalities()));
    form.put("area-region", area.region());
    form.put("area-note", area.note());
  }

  static AreaServed read(Form form, Choices choices, MunicipalityNames names) {
    var kind = form.optionalChoice("area", Kind.class);
    var note = form.optionalText("area-note", Limits.TEXT);
    if (kind == null || kind == Kind.UNKNOWN) return unknown(form, note);
    return switch (kind) {
      case MUNICIPALITIES -> municipalities(form, names, note);
      case REGION -> region(form, choices, note);
      default -> new AreaServed(kind, Set.of(), null, note);
    };
  }

  /// What somebody wrote is not lost only because the answer above it was not chosen.
  private static AreaServed unknown(Form form, @Nullable String note) {
    if (!form.value("area-municipalities").isBlank()) {
      form.reject("area", "service.error.area");
    }
    return AreaServed.unknown(note);
  }

  private static AreaServed municipalities(
      Form form, MunicipalityNames names, @Nullable String note) {
    var text = form.text("area-municipalities", LONGEST);
    return AreaServed.of(names.read(form, "area-municipalities", text), note);
  }

  private static AreaServed region(Form form, Choices choices, @Nullable String note) {
    var region = form.value("area-region");
    var known = choices.regions().stream().anyMatch(option -> option.value().equals(region));
    if (known) return new AreaServed(Kind.REGION, Set.of(), region, note);
    form.reject("area-region", "form.error.choose");
    return AreaServed.unknown(note);
  }
}
