package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.util.Optional;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.PlanningUnits;
import org.springframework.stereotype.Component;

/// Gaps of the planning units that a municipality is in.
@Component
class GapPart implements WorkspacePart {

  private static final int AFTER_STATEMENTS = 20;

  private final Targets targets;
  private final PlanningUnits units;
  private final Judging judging;
  private final GapLines lines;
  private final Clock clock;

  GapPart(Targets targets, PlanningUnits units, Judging judging, GapLines lines, Clock clock) {
    this.targets = targets;
    this.units = units;
    this.judging = judging;
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  public int position() {
    return AFTER_STATEMENTS;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var today = Today.of(clock);
    var its =
        targets.list(today).stream()
            .filter(
                one -> units.municipalities(one.is().unit(), today).contains(municipality.code()))
            .toList();
    if (its.isEmpty()) return Optional.empty();
    var shown =
        judging.judge(its, today).stream().map(gap -> lines.line(page, gap, today)).toList();
    return Optional.of((out, i) -> JtegappartGenerated.render(out, i, page, shown));
  }
}
