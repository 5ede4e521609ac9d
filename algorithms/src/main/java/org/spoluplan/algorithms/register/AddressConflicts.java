package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;

/// Whether the code of the address point, the postcode and the municipality of one address agree.
/// The municipality that the address itself names is kept; a person decides.
public final class AddressConflicts {

  private final AddressLookup lookup;

  public AddressConflicts(AddressLookup lookup) {
    this.lookup = lookup;
  }

  /// @param where the path of the address, for the remarks
  public List<Remark> of(RegisterAddress address, String where) {
    var all = new ArrayList<Remark>();
    var said = address.municipality();
    var code = address.addressPointCode();
    if (code == null && address.isExact())
      all.add(new Remark(Remark.Code.ADDRESS_CODE_MISSING, where, said, null));
    if (said == null) return all;
    if (code != null) {
      lookup
          .municipalityOf(code)
          .filter(real -> !real.equals(said))
          .ifPresent(
              real -> all.add(new Remark(Remark.Code.ADDRESS_CODE_ELSEWHERE, where, said, real)));
    }
    byPostcode(address, said, where, all);
    return all;
  }

  private void byPostcode(RegisterAddress address, String said, String where, List<Remark> all) {
    var postcode = address.postcode();
    if (postcode == null) return;
    var real = lookup.municipalitiesOf(postcode);
    if (real.isEmpty() || real.contains(said)) return;
    var named = String.join(", ", real.stream().sorted().toList());
    all.add(new Remark(Remark.Code.POSTCODE_ELSEWHERE, where, said, named));
  }
}
