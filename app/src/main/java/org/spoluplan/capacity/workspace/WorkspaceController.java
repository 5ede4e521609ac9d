package org.spoluplan.capacity.workspace;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.access.PublicPage;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalStatements;
import org.spoluplan.network.Services;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// All about the territory of a municipality on one page.
@Controller
class WorkspaceController {

  private final Territory territory;
  private final Services services;
  private final MunicipalStatements statements;
  private final List<WorkspacePart> parts;
  private final Clock clock;

  WorkspaceController(
      Territory territory,
      Services services,
      MunicipalStatements statements,
      List<WorkspacePart> parts,
      Clock clock) {
    this.territory = territory;
    this.services = services;
    this.statements = statements;
    this.parts = parts.stream().sorted(Comparator.comparingInt(WorkspacePart::position)).toList();
    this.clock = clock;
  }

  @GetMapping("/obce/{code}")
  @PublicPage(because = "what works in a municipality and what it lacks is no secret")
  Reply workspace(Page page, @PathVariable MunicipalityCode code) {
    var municipality = territory.get(code);
    var today = Today.of(clock);
    var there = services.in(List.of(code), today);
    var shown = parts.stream().flatMap(one -> one.part(municipality, page).stream()).toList();
    var asked = statements.open(code);
    return Html.of(
        (out, i) -> JteworkspaceGenerated.render(out, i, page, municipality, asked, shown, there));
  }
}
