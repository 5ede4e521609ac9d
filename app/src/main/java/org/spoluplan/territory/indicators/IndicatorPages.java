package org.spoluplan.territory.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.indicators.IndicatorViews.IndicatorView;
import org.spoluplan.territory.indicators.IndicatorViews.Line;
import org.spoluplan.territory.indicators.IndicatorViews.Row;
import org.springframework.stereotype.Component;

/// The list of indicators and the page of one: a map with colours and a table beside it.
@Component
class IndicatorPages {

  private final IndicatorRegister indicators;
  private final IndicatorValues values;
  private final Territory territory;
  private final Maps maps;
  private final Clock clock;

  IndicatorPages(
      IndicatorRegister indicators,
      IndicatorValues values,
      Territory territory,
      Maps maps,
      Clock clock) {
    this.indicators = indicators;
    this.values = values;
    this.territory = territory;
    this.maps = maps;
    this.clock = clock;
  }

  Html list(Page page) {
    var extents = values.extents();
    var lines =
        indicators.list().stream()
            .map(one -> new Line(one, Optional.ofNullable(extents.get(one.code()))))
            .toList();
    return Html.of((out, i) -> JteindicatorsGenerated.render(out, i, page, lines));
  }

  Html indicator(Page page, Form form, Indicator indicator) {
    var view = view(page, form, indicator);
    var shown = form.with("kraj", view.area().code()).with("rok", view.year());
    return Html.of((out, i) -> JteindicatorGenerated.render(out, i, page, shown, view));
  }

  Html edit(Page page, Form form, Indicator indicator) {
    return Html.of((out, i) -> JteindicatorformGenerated.render(out, i, page, form, indicator));
  }

  /// The table of the page as it is filtered.
  Csv table(Page page, Form form, Indicator indicator) {
    var view = view(page, form, indicator);
    var csv =
        new Csv()
            .row(
                page.t("territory.code"),
                page.t("territory.municipality"),
                page.t("indicators.year"),
                indicator.name(),
                page.t("indicators.unit"),
                page.t("indicators.source"));
    for (var row : view.rows()) {
      var number =
          row.value().map(v -> Figures.number(page.locale(), v.value(), indicator.decimals()));
      csv.row(
          row.municipality().code().value(),
          row.municipality().name(),
          view.year(),
          number.orElse(""),
          indicator.unit(),
          row.source());
    }
    return csv;
  }

  private IndicatorView view(Page page, Form form, Indicator indicator) {
    var years = values.years(indicator.code());
    var asked = form.value("rok");
    var year =
        years.stream()
            .filter(one -> String.valueOf(one).equals(asked))
            .findFirst()
            .orElseGet(() -> years.isEmpty() ? today().getYear() : years.getFirst());
    var area = area(form, indicator);
    var municipalities = territory.in(area, today());
    var codes = municipalities.stream().map(Municipality::code).toList();
    var found = values.list(indicator.code(), year, codes);
    var sources = values.sources(found.stream().map(Value::source).collect(Collectors.toSet()));
    var sum = Together.of(indicator, found, territory.populations(codes), codes.size());
    return new IndicatorView(
        indicator,
        year,
        years,
        area,
        territory.list(AreaKind.REGION),
        sum,
        sum.value().map(value -> Figures.say(page.locale(), value, indicator)).orElse(""),
        maps.draw(Shading.of(page, indicator, year, area.name(), municipalities, found)),
        rows(page, indicator, municipalities, found, sources),
        IndicatorPanel.notes(found, sources));
  }

  private static List<Row> rows(
      Page page,
      Indicator indicator,
      List<Municipality> municipalities,
      List<Value> found,
      Map<UUID, SourceNote> sources) {
    Map<MunicipalityCode, Value> byCode =
        found.stream().collect(Collectors.toMap(Value::municipality, value -> value));
    return municipalities.stream()
        .map(
            one -> {
              var value = Optional.ofNullable(byCode.get(one.code()));
              var source = value.flatMap(v -> Optional.ofNullable(sources.get(v.source())));
              return new Row(
                  one,
                  value,
                  value.map(v -> Figures.say(page.locale(), v.value(), indicator)).orElse(""),
                  source.map(note -> note.title() + ", " + note.licence()).orElse(""));
            })
        .toList();
  }

  /// The one asked for, else the home region, else one where anything is known.
  private Area area(Form form, Indicator indicator) {
    return territory
        .find(AreaKind.REGION, form.value("kraj"))
        .or(() -> territory.home(today()))
        .or(() -> values.anywhere(indicator.code()).flatMap(this::region))
        .orElseGet(() -> territory.list(AreaKind.REGION).getFirst());
  }

  private Optional<Area> region(MunicipalityCode code) {
    return territory.areasOf(code, today()).stream()
        .filter(area -> area.kind() == AreaKind.REGION)
        .findFirst();
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
