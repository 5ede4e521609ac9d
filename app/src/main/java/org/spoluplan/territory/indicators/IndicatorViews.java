package org.spoluplan.territory.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.page.Table;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.indicators.IndicatorValues.Extent;

/// What pages of indicators show.
final class IndicatorViews {

  private IndicatorViews() {}

  /// @param extent empty when it has no values yet
  record Line(Indicator indicator, Optional<Extent> extent) {}

  /// One municipality in the table.
  ///
  /// @param said   its value with its unit; empty when nobody knows it
  /// @param source title and licence of it
  record Row(Municipality municipality, Optional<Value> value, String said, String source) {}

  /// @param area     whose municipalities are shown
  /// @param together the value of the whole area in words; empty when there is none
  record IndicatorView(
      Indicator indicator,
      int year,
      List<Integer> years,
      Area area,
      List<Area> regions,
      Together sum,
      String together,
      MapPicture map,
      List<Row> rows,
      Set<SourceNote> sources) {}

  /// An indicator on the page of a place.
  record PlaceLine(
      Indicator indicator, int year, Together sum, String said, Set<SourceNote> sources) {}

  /// A table that is being mapped.
  ///
  /// @param rows the first of them
  record MapView(
      Upload upload,
      List<String> header,
      List<Table.Row> rows,
      int count,
      List<MappingForm.Measured> measured,
      List<Indicator> indicators) {}

  record PreviewView(Upload upload, Mapping mapping, Preview preview) {}
}
