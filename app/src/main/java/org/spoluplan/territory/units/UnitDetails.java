package org.spoluplan.territory.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;

/// A planning unit as somebody wrote it down.
///
/// @param from the day from which it is made of these municipalities
/// @param to   its last day; null when no end is known
record UnitDetails(
    String name,
    @Nullable String purpose,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String note,
    Set<MunicipalityCode> municipalities) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PURPOSE = 4000;
  private static final int LONGEST_NOTE = 1000;

  /// What a change means for the composition so far.
  enum Change {
    /// It was always so.
    MEND,
    /// It is so from a day; until then the old one holds.
    FROM_A_DAY
  }

  UnitDetails {
    municipalities = Set.copyOf(municipalities);
  }

  static UnitDetails read(Form form) {
    var municipalities = chosen(form);
    if (municipalities.isEmpty()) form.reject("obec", "units.error.none");
    var from = form.date("from");
    var to = form.optionalDate("to");
    if (to != null && to.isBefore(from)) form.reject("to", "units.error.ends-before");
    return new UnitDetails(
        form.text("name", LONGEST_NAME),
        form.optionalText("purpose", LONGEST_PURPOSE),
        from,
        to,
        form.optionalText("note", LONGEST_NOTE),
        municipalities);
  }

  /// What cannot be a code was not ticked in a form of ours.
  static Set<MunicipalityCode> chosen(Form form) {
    var codes = new LinkedHashSet<MunicipalityCode>();
    for (var typed : form.values("obec")) MunicipalityCode.of(typed).ifPresent(codes::add);
    return codes;
  }

  static Form form(PlanningUnit unit) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("name", unit.name());
    known.put("purpose", unit.purpose());
    known.put("from", unit.last().valid().from());
    known.put("to", unit.last().valid().to());
    known.put("note", unit.last().note());
    known.put("obec", unit.last().municipalities().stream().map(MunicipalityCode::value).toList());
    known.put("version", unit.version());
    known.put("how", Change.MEND);
    return Form.filled(known);
  }
}
