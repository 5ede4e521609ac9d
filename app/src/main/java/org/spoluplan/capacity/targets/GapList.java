package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.spoluplan.capacity.KnownGaps;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;

/// Gaps for whoever writes of a territory.
@Component
class GapList implements KnownGaps {

  private final Targets targets;
  private final Judging judging;

  GapList(Targets targets, Judging judging) {
    this.targets = targets;
    this.judging = judging;
  }

  @Override
  public List<KnownGap> of(Collection<MunicipalityCode> municipalities, LocalDate day) {
    var wanted = Set.copyOf(municipalities);
    return judging.judge(targets.list(day), day).stream()
        .filter(gap -> gap.municipalities().stream().anyMatch(wanted::contains))
        .map(GapList::known)
        .sorted(Comparator.comparing(KnownGap::unit).thenComparing(KnownGap::type))
        .toList();
  }

  private static KnownGap known(Gap gap) {
    var is = gap.target().is();
    return new KnownGap(
        gap.unit().name(),
        is.type(),
        is.measure(),
        gap.judgement().minimumE2(),
        gap.judgement().idealE2(),
        gap.judgement().fundedE2(),
        gap.target().id().path());
  }
}
