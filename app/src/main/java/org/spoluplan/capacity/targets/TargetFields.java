package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.targets.Target.Content;
import org.spoluplan.capacity.targets.Target.People;
import org.spoluplan.capacity.targets.Target.Substitution;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.territory.PlanningUnitId;
import org.springframework.stereotype.Component;

/// A target as a form.
@Component
class TargetFields {

  private static final int CODE = 40;
  private static final int LINE = 300;
  private static final int LONG_LINE = 1000;
  private static final int TEXT = 4000;
  private static final int MOST_ROWS = 6;

  private final NetworkWords words;

  TargetFields(NetworkWords words) {
    this.words = words;
  }

  /// What somebody wrote down; only of use when the form is valid.
  record Written(Content is, List<Substitution> substitutions) {}

  Written read(Form form, PlanningUnitId unit) {
    var minimum = amount(form, "minimum");
    var ideal = amount(form, "ideal");
    if (minimum == null && ideal == null) form.reject("minimum", "gap.error.neither");
    if (minimum != null && ideal != null && minimum > ideal) {
      form.reject("ideal", "gap.error.ideal");
    }
    var valid = period(form, "from", "to");
    var group = form.optionalText("group", CODE);
    if (group != null) words.code(form, "group", CodeList.TARGET_GROUP);
    var is =
        new Content(
            unit,
            words.code(form, "type", CodeList.SERVICE_TYPE),
            group,
            words.code(form, "measure", CodeList.CAPACITY_UNIT),
            minimum,
            ideal,
            form.choice("people", People.class),
            form.text("source", LINE),
            form.text("reasoning", TEXT),
            form.optionalId("meeting"),
            valid);
    return new Written(is, substitutions(form, valid));
  }

  private static @Nullable Long amount(Form form, String field) {
    if (form.value(field).isBlank()) return null;
    var amount = Amounts.parse(form.value(field));
    if (amount.isEmpty()) form.reject(field, "network.error.amount");
    return amount.isEmpty() ? null : Long.valueOf(amount.getAsLong());
  }

  private static DateRange period(Form form, String from, String to) {
    var first = form.date(from);
    return new DateRange(first, last(form, to, first));
  }

  private static @Nullable LocalDate last(Form form, String field, @Nullable LocalDate first) {
    var last = form.optionalDate(field);
    if (last == null || first == null || !last.isBefore(first)) return last;
    form.reject(field, "network.error.ends-before");
    return null;
  }

  private static List<Substitution> substitutions(Form form, DateRange valid) {
    var all = new ArrayList<Substitution>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "cover-" + i + "-";
      if (isBlank(form, row)) continue;
      var name = form.text(row + "name", LINE);
      var amount = amount(form, row + "amount");
      if (amount == null || amount == 0) form.reject(row + "amount", "network.error.amount");
      var from = form.optionalDate(row + "from");
      var first = from == null ? valid.from() : from;
      all.add(
          new Substitution(
              name,
              amount == null ? 0 : amount,
              form.optionalText(row + "note", LONG_LINE),
              new DateRange(first, last(form, row + "to", first))));
    }
    return all;
  }

  private static boolean isBlank(Form form, String row) {
    return (form.value(row + "name") + form.value(row + "amount")).isBlank();
  }

  /// How many rows the form shows: those that are filled in and one more.
  static int rows(Form form) {
    int filled = 0;
    for (int i = 0; i < MOST_ROWS; i++) if (!isBlank(form, "cover-" + i + "-")) filled = i + 1;
    return Math.min(MOST_ROWS, filled + 1);
  }

  static Form form(Target target) {
    var is = target.is();
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", target.version());
    known.put("unit", is.unit().value());
    known.put("type", is.type());
    known.put("group", is.group());
    known.put("measure", is.measure());
    known.put("minimum", written(is.minimumE2()));
    known.put("ideal", written(is.idealE2()));
    known.put("people", is.people());
    known.put("source", is.source());
    known.put("reasoning", is.reasoning());
    known.put("meeting", is.meeting());
    known.put("from", is.valid().from());
    known.put("to", is.valid().to());
    for (int i = 0; i < target.substitutions().size(); i++) {
      var row = "cover-" + i + "-";
      var one = target.substitutions().get(i);
      known.put(row + "name", one.name());
      known.put(row + "amount", written(one.amountE2()));
      known.put(row + "note", one.note());
      known.put(row + "from", one.valid().from());
      known.put(row + "to", one.valid().to());
    }
    return Form.filled(known);
  }

  static PlanningUnitId unit(Form form) {
    var id = form.optionalId("unit");
    if (id == null) form.reject("unit", "form.error.choose");
    return new PlanningUnitId(id == null ? new UUID(0, 0) : id);
  }

  private static @Nullable String written(@Nullable Long amountE2) {
    return amountE2 == null ? null : Amounts.written(amountE2);
  }
}
