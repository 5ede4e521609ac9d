package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Form;

/// An entry of the network as a form.
final class EntryFields {

  static final int MOST_ROWS = 12;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NOTE = 1000;
  private static final int LONGEST_CODE = 40;

  private EntryFields() {}

  static NetworkEntry read(Form form, @Nullable ServiceId known) {
    var number = form.optionalText("entrustment", LONGEST_NUMBER);
    var entrusted = period(form, "entrusted-from", "entrusted-to");
    if (number == null && !entrusted.equals(new DateRange(null, null))) {
      form.reject("entrustment", "form.error.missing");
    }
    return new NetworkEntry(
        known == null ? service(form) : known,
        form.text("level", LONGEST_CODE),
        period(form, "from", "to"),
        number == null ? null : new Entrustment(number, entrusted),
        form.optionalText("note", LONGEST_NOTE),
        units(form));
  }

  private static ServiceId service(Form form) {
    var id = form.optionalId("service");
    if (id == null) form.reject("service", "form.error.choose");
    return new ServiceId(id == null ? new UUID(0, 0) : id);
  }

  private static DateRange period(Form form, String from, String to) {
    var first = form.optionalDate(from);
    var last = form.optionalDate(to);
    if (first != null && last != null && last.isBefore(first)) {
      form.reject(to, "network.error.ends-before");
      return new DateRange(first, null);
    }
    return new DateRange(first, last);
  }

  private static List<NetworkUnits> units(Form form) {
    var all = new ArrayList<NetworkUnits>();
    var known = new HashSet<String>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "unit-" + i + "-";
      if (form.value(row + "amount").isBlank()) continue;
      var units = units(form, row);
      if (!known.add(units.form() + " " + units.unit())) {
        form.reject(row + "unit", "network.error.twice");
      } else {
        all.add(units);
      }
    }
    return all;
  }

  private static NetworkUnits units(Form form, String row) {
    var amount = hundredths(form, row + "amount");
    var minimum =
        form.value(row + "minimum").isBlank()
            ? null
            : Long.valueOf(hundredths(form, row + "minimum"));
    if (minimum != null && minimum > amount) {
      form.reject(row + "minimum", "network.error.minimum");
      minimum = null;
    }
    return new NetworkUnits(
        form.text(row + "form", LONGEST_CODE),
        form.text(row + "unit", LONGEST_CODE),
        amount,
        minimum);
  }

  private static long hundredths(Form form, String field) {
    var amount = Amounts.parse(form.value(field));
    if (amount.isEmpty()) form.reject(field, "network.error.amount");
    return amount.orElse(0);
  }

  /// How many rows the form shows: those that are filled in and some more.
  static int rows(Form form) {
    int filled = 0;
    for (int i = 0; i < MOST_ROWS; i++) {
      if (!form.value("unit-" + i + "-amount").isBlank()) filled = i + 1;
    }
    return Math.min(MOST_ROWS, filled + 2);
  }

  static Form form(StoredEntry stored) {
    var is = stored.is();
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", stored.version());
    known.put("level", is.level());
    known.put("from", is.valid().from());
    known.put("to", is.valid().to());
    known.put("note", is.note());
    var entrustment = is.entrustment();
    if (entrustment != null) {
      known.put("entrustment", entrustment.number());
      known.put("entrusted-from", entrustment.valid().from());
      known.put("entrusted-to", entrustment.valid().to());
    }
    for (int i = 0; i < is.units().size(); i++) put(known, "unit-" + i + "-", is.units().get(i));
    return Form.filled(known);
  }

  private static void put(Map<String, @Nullable Object> known, String row, NetworkUnits units) {
    known.put(row + "form", units.form());
    known.put(row + "unit", units.unit());
    known.put(row + "amount", Amounts.written(units.amountE2()));
    var minimum = units.minimumE2();
    if (minimum != null) known.put(row + "minimum", Amounts.written(minimum));
  }
}
