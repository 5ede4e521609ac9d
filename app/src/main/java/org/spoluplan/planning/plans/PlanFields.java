package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.page.Form;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.Plan.Level;
import org.spoluplan.planning.PlanId;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// The setting of a plan as a form.
@Component
class PlanFields {

  static final int MOST_LEVELS = 6;

  private static final int LINE = 300;
  private static final int LEVEL = 60;
  private static final int PREFIX = 8;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  static final int LONGEST = 20;

  private final MunicipalityNames municipalities;
  private final Bodies bodies;

  PlanFields(MunicipalityNames municipalities, Bodies bodies) {
    this.municipalities = municipalities;
    this.bodies = bodies;
  }

  /// Only of use when the form is valid.
  PlanSetting read(Form form, OrganisationId organisation) {
    var from = form.integer("from", FIRST_YEAR, LAST_YEAR);
    var to = form.integer("to", FIRST_YEAR, LAST_YEAR);
    if (form.valid() && (to < from || to > from + LONGEST)) form.reject("to", "plan.error.years");
    var before = form.optionalId("predecessor");
    return new PlanSetting(
        organisation,
        form.text("name", LINE),
        from,
        to,
        body(form),
        levels(form),
        Set.copyOf(municipalities.read(form, "municipalities", form.value("municipalities"))),
        before == null ? null : new PlanId(before));
  }

  private @Nullable BodyId body(Form form) {
    var chosen = form.optionalId("body");
    if (chosen == null) return null;
    if (bodies.find(new BodyId(chosen)).isEmpty()) form.reject("body", "form.error.choose");
    return new BodyId(chosen);
  }

  private static List<Level> levels(Form form) {
    var levels = new ArrayList<Level>();
    for (int i = 1; i <= MOST_LEVELS; i++) {
      var row = "l-" + i + "-";
      if (form.value(row + "name").isBlank()) continue;
      var prefix = form.optionalText(row + "prefix", PREFIX);
      levels.add(
          new Level(
              levels.size() + 1,
              form.text(row + "name", LEVEL),
              prefix == null ? "" : prefix,
              form.checked(row + "measure")));
    }
    if (levels.isEmpty()) form.reject("l-1-name", "plan.error.levels");
    return levels;
  }

  /// As plans are often made; everything can be changed.
  static Form fresh(int year, String priority, String measure, String activity) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("from", year + 1);
    known.put("to", year + 4);
    known.put("l-1-name", priority);
    known.put("l-1-prefix", "P");
    known.put("l-2-name", measure);
    known.put("l-2-prefix", "Op");
    known.put("l-2-measure", "true");
    known.put("l-3-name", activity);
    known.put("l-3-prefix", "A");
    return Form.filled(known);
  }

  Form form(Plan plan) {
    var known = new HashMap<String, @Nullable Object>();
    var before = plan.predecessor();
    var body = plan.body();
    known.put("name", plan.name());
    known.put("from", plan.from());
    known.put("to", plan.to());
    known.put("body", body == null ? null : body.value());
    known.put("predecessor", before == null ? null : before.value());
    known.put("municipalities", municipalities.written(plan.municipalities()));
    known.put("version", plan.version());
    for (var level : plan.levels()) {
      var row = "l-" + level.depth() + "-";
      known.put(row + "name", level.name());
      known.put(row + "prefix", level.prefix());
      known.put(row + "measure", level.measure() ? "true" : null);
    }
    return Form.filled(known);
  }
}
