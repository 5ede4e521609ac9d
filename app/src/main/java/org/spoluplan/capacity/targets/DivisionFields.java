package org.spoluplan.capacity.targets;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityCode;

/// Shares of municipalities in a service, in hundredths of a per cent.
final class DivisionFields {

  static final long WHOLE = 10_000;

  private DivisionFields() {}

  static String field(MunicipalityCode code) {
    return "share-" + code.value();
  }

  static Form form(Map<MunicipalityCode, Long> shares) {
    var known = new HashMap<String, String>();
    shares.forEach((code, share) -> known.put(field(code), Amounts.written(share)));
    return Form.filled(known);
  }

  /// Without those left empty. They are all empty, or make up the whole.
  static Map<MunicipalityCode, Long> read(Form form, Collection<MunicipalityCode> served) {
    var shares = new HashMap<MunicipalityCode, Long>();
    for (var code : served) {
      var typed = form.value(field(code));
      if (typed.isBlank()) continue;
      var share = Amounts.parse(typed);
      if (share.isEmpty()) form.reject(field(code), "network.error.amount");
      shares.put(code, share.orElse(0));
    }
    var first = served.stream().map(DivisionFields::field).sorted().findFirst();
    if (form.valid() && !shares.isEmpty() && sum(shares) != WHOLE) {
      first.ifPresent(
          name -> form.reject(name, "division.error.sum", Amounts.written(sum(shares))));
    }
    return shares;
  }

  static long sum(Map<MunicipalityCode, Long> shares) {
    return shares.values().stream().mapToLong(Long::longValue).sum();
  }
}
