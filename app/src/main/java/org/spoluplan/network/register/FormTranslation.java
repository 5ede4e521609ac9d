package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.spoluplan.algorithms.register.RegisteredCapacity;
import org.spoluplan.algorithms.register.RegisteredForm;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.register.Remarks.Odd;

/// Forms with their registered maximum, which says nothing about what is free.
final class FormTranslation {

  private final Dictionary dictionary;
  private final Remarks remarks;

  FormTranslation(Dictionary dictionary, Remarks remarks) {
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  /// A form that stands there twice is one with the capacities of both.
  List<ServiceForm> of(List<RegisteredForm> forms) {
    var all = new LinkedHashMap<String, ServiceForm>();
    for (var form : forms) {
      var known = dictionary.item(CodeList.SERVICE_FORM, form.code());
      if (known.isEmpty()) remarks.add(Odd.CODE_UNKNOWN, "formy", form.code(), null);
      else all.merge(known.get().code(), one(known.get().code(), form), FormTranslation::both);
    }
    return List.copyOf(all.values());
  }

  private ServiceForm one(String code, RegisteredForm form) {
    return new ServiceForm(
        code,
        Boolean.TRUE.equals(form.nonstop()),
        Texts.cut(form.hours(), Texts.TEXT, "formy.casoveRozsahy", remarks),
        form.capacities().stream().flatMap(one -> capacity(one).stream()).toList());
  }

  private List<Capacity> capacity(RegisteredCapacity capacity) {
    var unit = capacity.unitCode();
    var most = capacity.registeredMaximum();
    if (unit == null || most == null || most < 0) return List.of();
    var known = dictionary.item(CodeList.CAPACITY_UNIT, unit);
    if (known.isEmpty()) {
      remarks.add(Odd.CODE_UNKNOWN, "formy.kapacity.typ", unit, null);
      return List.of();
    }
    var note = Texts.cut(capacity.note(), Texts.LINE, "formy.kapacity.popis", remarks);
    return List.of(Capacity.whole(known.get().code(), most, note));
  }

  private static ServiceForm both(ServiceForm one, ServiceForm other) {
    var capacities = new ArrayList<>(one.capacities());
    other.capacities().stream().filter(more -> !capacities.contains(more)).forEach(capacities::add);
    return new ServiceForm(
        one.code(),
        one.nonstop() || other.nonstop(),
        one.hours() == null ? other.hours() : one.hours(),
        capacities);
  }
}
