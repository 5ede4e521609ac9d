package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Figure;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Inline;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Page;
import org.spoluplan.planning.CardContent.Costs;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.spoluplan.territory.MapLegend;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// What a plan looks like as a whole: its costs and where its measures happen, made of what the
/// frozen version says and nothing else, so that it never changes.
@Component
class PlanFigures {

  private final PlanTables tables;
  private final NetworkWords words;
  private final Territory territory;
  private final Maps maps;

  PlanFigures(PlanTables tables, NetworkWords words, Territory territory, Maps maps) {
    this.tables = tables;
    this.words = words;
    this.territory = territory;
    this.maps = maps;
  }

  List<Block> of(Page page, Plan plan, Whole version) {
    var costs = version.parts().stream().map(part -> part.is().costs()).toList();
    var figures = new ArrayList<Block>();
    figures.addAll(tables.years(page, costs));
    if (!figures.isEmpty()) figures.add(chart(page, costs));
    figures.addAll(map(page, plan, version));
    if (!figures.isEmpty()) {
      figures.addFirst(new Block.Heading(1, Inline.text(page.t("plan.overview"))));
    }
    return figures;
  }

  private Block chart(Page page, List<Costs> costs) {
    var chart =
        new CostChart(
            page.t("plan.costs.by-source"),
            amount -> page.crowns(amount),
            source -> words.of(page, CodeList.MONEY_SOURCE, source));
    return figure(FigureKind.CHART, page.t("plan.costs.by-source"), chart.of(costs));
  }

  /// Nothing when no measure says where it happens: all of them are everywhere then.
  private List<Block> map(Page page, Plan plan, Whole version) {
    var counts =
        version.parts().stream()
            .filter(part -> isMeasure(plan, part.depth()))
            .flatMap(part -> part.is().basics().places().stream().distinct())
            .collect(Collectors.groupingBy(place -> place, Collectors.summingInt(_ -> 1)));
    counts.keySet().retainAll(plan.municipalities());
    if (counts.isEmpty()) return List.of();
    var title = page.t("plan.measures.map");
    var steps = new CountSteps(counts.values());
    var legend =
        new MapLegend(
            title,
            steps.legend(count -> page.t("plan.measures", count)),
            page.t("plan.everywhere"));
    var request =
        MapRequest.of(title, territory.list(plan.municipalities()))
            .withShades(legend, steps.shades(counts, count -> page.t("plan.measures", count)));
    var drawing = MapDrawing.of(maps.draw(request));
    return List.of(figure(FigureKind.MAP, title, drawing));
  }

  private static boolean isMeasure(Plan plan, int depth) {
    var level = plan.level(depth);
    return level != null && level.measure();
  }

  private static Block figure(FigureKind kind, String caption, Drawing drawing) {
    return new Figure(kind, Inline.text(caption), new Block.Drawn(drawing));
  }
}
