package org.spoluplan.grants.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Component;

/// Mixes of money over the years.
@Component
class Mixes {

  static final int YEARS = 5;

  private final Watching watching;
  private final MoneyRules rules;

  Mixes(Watching watching, MoneyRules rules) {
    this.watching = watching;
    this.rules = rules;
  }

  /// The last years in which there is any money, the earliest first.
  ///
  /// @param last year
  List<Mix> of(Collection<ServiceId> services, int last) {
    var all = new ArrayList<Mix>();
    for (int year = last - YEARS + 1; year <= last; year++) {
      var mix = Mix.of(year, watching.of(services, year));
      if (mix.total() > 0) all.add(mix);
    }
    return all;
  }

  List<MixBar> bars(List<Mix> mixes) {
    return mixes.stream().map(one -> MixBar.of(one, stateShare(one.year()))).toList();
  }

  /// Expected of the state, in hundredths of a per cent.
  OptionalInt stateShare(int year) {
    return rules
        .of(MoneyRule.Kind.STATE_SHARE, year)
        .map(one -> OptionalInt.of(one.shareE2()))
        .orElse(OptionalInt.empty());
  }
}
