package org.spoluplan.territory.units;

import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.units.UnitViews.Line;

/// Planning units as a table to take away.
final class UnitTable {

  private UnitTable() {}

  static Csv of(Page page, List<Line> lines) {
    var csv =
        new Csv()
            .row(
                page.t("units.name"),
                page.t("units.purpose"),
                page.t("units.valid"),
                page.t("territory.inhabitants"),
                page.t("territory.municipalities"),
                page.t("territory.code"));
    for (var line : lines) add(csv, page, line);
    return csv;
  }

  private static void add(Csv csv, Page page, Line line) {
    var unit = line.unit();
    var municipalities = line.totals().map(Totals::municipalities).orElse(List.of());
    csv.row(
        unit.name(),
        unit.purpose(),
        page.dates().period(unit.valid()),
        line.totals().flatMap(Totals::population).map(Population::total).orElse(null),
        municipalities.stream().map(Municipality::name).collect(Collectors.joining(", ")),
        municipalities.stream().map(one -> one.code().value()).collect(Collectors.joining(", ")));
  }
}
