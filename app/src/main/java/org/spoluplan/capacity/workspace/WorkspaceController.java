package org.spoluplan.capacity.workspace;

import java.util.Comparator;
import java.util.List;
import org.spoluplan.access.PublicPage;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.network.MunicipalStatements;
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
  private final MunicipalStatements statements;
  private final List<WorkspacePart> parts;

  WorkspaceController(
      Territory territory, MunicipalStatements statements, List<WorkspacePart> parts) {
    this.territory = territory;
    this.statements = statements;
    this.parts = parts.stream().sorted(Comparator.comparingInt(WorkspacePart::position)).toList();
  }

  @GetMapping("/obce/{code}")
  @PublicPage(because = "what works in a municipality and what it lacks is no secret")
  Reply workspace(Page page, @PathVariable MunicipalityCode code) {
    var municipality = territory.get(code);
    var shown = parts.stream().flatMap(one -> one.part(municipality, page).stream()).toList();
    var asked = statements.open(code);
    return Html.of(
        (out, i) -> JteworkspaceGenerated.render(out, i, page, municipality, asked, shown));
  }
}
