package org.spoluplan.territory.indicators;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What indicators mean is said anew.
@Service
@Transactional
class KeepingIndicators {

  private final IndicatorRegister indicators;
  private final Audit audit;

  KeepingIndicators(IndicatorRegister indicators, Audit audit) {
    this.indicators = indicators;
    this.audit = audit;
  }

  Outcome<Indicator> change(Actor actor, int version, Indicator indicator) {
    if (!indicators.change(version, indicator)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, IndicatorAction.KEEP, thing(indicator), "code=" + indicator.code());
    return Outcome.done(indicator);
  }

  /// Indicators have codes; the trail knows things by ids.
  private static Thing thing(Indicator indicator) {
    var name = ("indicator " + indicator.code()).getBytes(StandardCharsets.UTF_8);
    return new Thing("indicator", UUID.nameUUIDFromBytes(name));
  }
}
