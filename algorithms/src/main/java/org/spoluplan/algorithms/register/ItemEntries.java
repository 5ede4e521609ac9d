package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// Judges one item.
final class ItemEntries {

  private ItemEntries() {}

  static Entry of(Place place, @Nullable Raw raw, Findings findings) {
    if (!(raw instanceof Raw.Fields fields)) {
      if (findings.problems().isEmpty())
        findings.problem(Problem.Kind.OBJECT_EXPECTED, "", "nothing");
      return new Entry.Fault(place, null, findings.problems());
    }
    var all = new RawFields(fields, "", findings);
    var service = new ServiceFields(all).service();
    if (service == null || !findings.problems().isEmpty())
      return new Entry.Fault(place, ServiceFields.identifier(all), findings.problems());
    return new Entry.Service(place, service, findings.remarks());
  }
}
