package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.page.Form;

/// In which forms it is given and with how much room.
final class FormFields {

  private FormFields() {}

  static String part(String code) {
    return "form-" + code;
  }

  static void fill(Map<String, @Nullable Object> form, List<ServiceForm> forms) {
    for (var one : forms) {
      var part = part(one.code());
      form.put(part, true);
      if (one.nonstop()) form.put(part + "-nonstop", true);
      form.put(part + "-hours", one.hours());
      for (int i = 0; i < one.capacities().size(); i++) {
        var capacity = one.capacities().get(i);
        form.put(part + "-" + i + "-amount", Amounts.written(capacity.amountE2()));
        form.put(part + "-" + i + "-unit", capacity.unit());
        form.put(part + "-" + i + "-note", capacity.note());
      }
    }
  }

  /// @param before those that the service had: one that is not ticked any more goes
  static List<ServiceForm> read(Form form, Choices choices, List<ServiceForm> before) {
    var had = before.stream().map(ServiceForm::code).toList();
    var forms = new ArrayList<ServiceForm>();
    for (var option : choices.forms()) {
      var code = option.value();
      var part = part(code);
      if (form.checked(part)) {
        forms.add(
            new ServiceForm(
                code,
                form.checked(part + "-nonstop"),
                form.optionalText(part + "-hours", Limits.TEXT),
                capacities(form, part, choices)));
      } else if (!had.contains(code) && isFilled(form, part)) {
        form.reject(part, "service.error.form");
      }
    }
    return forms;
  }

  private static boolean isFilled(Form form, String part) {
    if (!Rows.isBlank(form, part, "-nonstop", "-hours")) return true;
    for (int i = 0; i < Rows.of(form, part); i++) {
      if (!Rows.isBlank(form, part + "-" + i + "-", "amount", "note")) return true;
    }
    return false;
  }

  private static List<Capacity> capacities(Form form, String part, Choices choices) {
    var capacities = new ArrayList<Capacity>();
    for (int i = 0; i < Rows.of(form, part); i++) {
      var row = part + "-" + i + "-";
      if (Rows.isBlank(form, row, "amount", "note")) continue;
      var amount = Amounts.parse(form.value(row + "amount"));
      if (amount.isEmpty()) form.reject(row + "amount", "service.error.amount");
      var unit = form.value(row + "unit");
      if (!choices.measuresIn(unit)) form.reject(row + "unit", "form.error.choose");
      var note = form.optionalText(row + "note", Limits.LINE);
      capacities.add(new Capacity(unit, amount.orElse(0), note));
    }
    return capacities;
  }
}
