package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All rules that look at one service at once, for an import to show what is odd in it.
public final class Checks {

  private final AddressConflicts conflicts;

  public Checks(AddressLookup lookup) {
    conflicts = new AddressConflicts(lookup);
  }

  /// Repeated facilities, days that disagree, addresses that contradict themselves. Nothing about
  /// secret addresses.
  public List<Remark> of(RegisteredService service) {
    var all = new ArrayList<Remark>();
    all.addAll(Repeats.removed(service.facilities()).remarks());
    all.addAll(Validity.remarks(service));
    for (var i = 0; i < service.facilities().size(); i++) {
      var facility = service.facilities().get(i);
      if (!facility.secret()) address(facility.address(), "zarizeni[" + i + "].adresa", all);
    }
    address(service.provider().address(), "poskytovatel.adresa", all);
    return all;
  }

  private void address(@Nullable RegisterAddress address, String where, List<Remark> all) {
    if (address == null) return;
    all.addAll(conflicts.of(address, where));
    Districts.remark(address, where).ifPresent(all::add);
  }
}
