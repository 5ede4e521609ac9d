package org.spoluplan.grants.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;

/// Entries as forms: all rows together, and a new one.
final class EntryFields {

  private static final int LINE = 200;
  private static final int TEXT = 1000;
  private static final int ACCOUNT = 20;

  private EntryFields() {}

  static Form form(List<Entry> entries) {
    return Form.filled(known(entries));
  }

  /// A new entry that is not right yet, over all rows as they are.
  static Form with(Form typed, List<Entry> entries) {
    var shown = typed;
    for (var one : known(entries).entrySet()) {
      var value = one.getValue();
      if (value != null) shown = shown.with(one.getKey(), value);
    }
    return shown;
  }

  private static Map<String, @Nullable Object> known(List<Entry> entries) {
    var known = new HashMap<String, @Nullable Object>();
    for (var one : entries) {
      known.put("item-" + one.position(), one.item());
      known.put("charged-" + one.position(), Crowns.typed(one.charged()));
      known.put("paid-" + one.position(), one.paid());
    }
    return known;
  }

  /// Rows that the form says otherwise; what the form does not send stays.
  static List<Entry> changed(Page page, Form form, List<Entry> entries) {
    var changed = new ArrayList<Entry>();
    for (var one : entries) {
      var field = "charged-" + one.position();
      if (!form.names().contains(field)) continue;
      long charged = sum(form, field);
      if (charged > one.total()) {
        form.reject(field, "settlement.error.above-total", page.crowns(one.total()));
      }
      var item = form.value("item-" + one.position()).strip();
      var day = "paid-" + one.position();
      var paid = form.names().contains(day) ? form.optionalDate(day) : one.paid();
      var other = one.with(item.isEmpty() ? null : item, charged).paidOn(paid);
      if (!other.equals(one)) changed.add(other);
    }
    return changed;
  }

  private static long sum(Form form, String field) {
    if (form.value(field).isBlank()) return 0;
    var sum = Crowns.parse(form.value(field));
    if (sum.isEmpty()) form.reject(field, "grant.error.sum");
    return sum.orElse(0);
  }

  /// Only of use when the form is valid.
  static Entry read(Form form) {
    var total = Crowns.parse(form.value("total"));
    if (total.isEmpty() || total.getAsLong() == 0) form.reject("total", "grant.error.sum");
    var charged = form.value("charged").isBlank() ? total : Crowns.parse(form.value("charged"));
    if (charged.isEmpty() || charged.getAsLong() > total.orElse(0)) {
      form.reject("charged", "settlement.error.charged");
    }
    var ico = form.value("ico").replaceAll("\\s", "");
    if (!ico.isEmpty() && !ico.matches("[0-9]{8}")) form.reject("ico", "settlement.error.ico");
    var item = form.value("item").strip();
    return new Entry(
        Entry.NEW,
        0,
        form.text("document", LINE),
        form.optionalText("supplier", LINE),
        ico.isEmpty() ? null : ico,
        form.optionalText("account", ACCOUNT),
        form.text("what", TEXT),
        form.date("issued"),
        form.optionalDate("paid"),
        total.orElse(1),
        charged.orElse(0),
        item.isEmpty() ? null : item,
        null);
  }
}
