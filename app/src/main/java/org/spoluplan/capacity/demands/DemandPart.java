package org.spoluplan.capacity.demands;

import java.util.Optional;
import org.spoluplan.access.Scoped;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// What a municipality asks for.
@Component
class DemandPart implements WorkspacePart {

  private static final int AFTER_GAPS = 30;

  private final Demands demands;
  private final DemandPages pages;
  private final MunicipalOffices offices;

  DemandPart(Demands demands, DemandPages pages, MunicipalOffices offices) {
    this.demands = demands;
    this.pages = pages;
    this.offices = offices;
  }

  @Override
  public int position() {
    return AFTER_GAPS;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var lines = demands.of(municipality.code()).stream().map(one -> pages.line(page, one)).toList();
    var may =
        offices
            .of(municipality.code())
            .filter(one -> page.may(DemandAction.PUBLISH, Scoped.of(one.value())))
            .isPresent();
    if (lines.isEmpty() && !may) return Optional.empty();
    var add = may ? "/poptavky/obec/" + municipality.code().value() : "";
    return Optional.of((out, i) -> JtedemandpartGenerated.render(out, i, page, lines, add));
  }
}
