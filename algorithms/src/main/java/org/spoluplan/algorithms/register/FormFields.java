package org.spoluplan.algorithms.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the forms with their capacities out of a service.
final class FormFields {

  private FormFields() {}

  static List<RegisteredForm> in(RawFields service) {
    return service.each("formy", FormFields::form);
  }

  private static @Nullable RegisteredForm form(RawFields fields) {
    var code = fields.reference("forma");
    if (code == null) {
      fields.missing("forma");
      return null;
    }
    return new RegisteredForm(
        code, fields.flag("nepretrzitePoskytovani"), fields.lines("casoveRozsahy"), of(fields));
  }

  /// The key is called one way in the description and another in files; never both count.
  private static List<RegisteredCapacity> of(RawFields form) {
    var capacities = form.each("kapacity", FormFields::capacity);
    return capacities.isEmpty() ? form.each("kapacita", FormFields::capacity) : capacities;
  }

  private static @Nullable RegisteredCapacity capacity(RawFields fields) {
    var most = fields.count("pocet");
    var note = fields.lines("popis");
    var unit = fields.reference("typ");
    return most == null && note == null ? null : new RegisteredCapacity(most, note, unit);
  }
}
