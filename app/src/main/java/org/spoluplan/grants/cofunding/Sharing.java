package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// What each municipality of a request is asked for. Once municipalities were asked, it follows
/// from what was frozen then; before, from what is known today.
@Component
class Sharing {

  private final SplitKeys keys;
  private final Territory territory;
  private final Clock clock;

  Sharing(SplitKeys keys, Territory territory, Clock clock) {
    this.keys = keys;
    this.territory = territory;
    this.clock = clock;
  }

  Outcome<Split> of(CofundingRequest request) {
    var rule = request.rule();
    if (rule == null) return draft(request);
    var pot =
        request.shares().stream()
            .map(MunicipalShare::amount)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    return Splitting.split(rule, pot, request.shares());
  }

  private Outcome<Split> draft(CofundingRequest request) {
    var rule = keys.on(request.is().key(), Today.of(clock));
    return Splitting.split(rule, request.is().toAsk(), peopled(request).shares());
  }

  /// The request with who lives in each of its municipalities.
  CofundingRequest peopled(CofundingRequest request) {
    var known =
        territory.populations(request.shares().stream().map(MunicipalShare::municipality).toList());
    return request.withShares(request.shares().stream().map(one -> peopled(one, known)).toList());
  }

  private static MunicipalShare peopled(
      MunicipalShare share, Map<MunicipalityCode, Population> known) {
    var living = known.get(share.municipality());
    return share.with(living == null ? null : living.total());
  }
}
