package org.spoluplan.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a map is to show.
///
/// @param title  what it is a map of, in the reader's language
/// @param shown  municipalities; the picture is as large as they are
/// @param marked those of them that stand out
/// @param shades colours of those that have one
/// @param legend what colours mean
/// @param points on top
/// @param links  what a municipality leads to: this and its code after it
public record MapRequest(
    String title,
    Set<MunicipalityCode> shown,
    Set<MunicipalityCode> marked,
    Map<MunicipalityCode, MapShade> shades,
    Optional<MapLegend> legend,
    List<MapPoint> points,
    String links) {

  private static final String PAGES = "/uzemi/obec/";

  public MapRequest {
    shown = Set.copyOf(shown);
    marked = Set.copyOf(marked);
    shades = Map.copyOf(shades);
    points = List.copyOf(points);
  }

  /// Plain municipalities that lead to their pages.
  public static MapRequest of(String title, Collection<Municipality> shown) {
    var codes = shown.stream().map(Municipality::code).collect(Collectors.toSet());
    return new MapRequest(title, codes, Set.of(), Map.of(), Optional.empty(), List.of(), PAGES);
  }

  public MapRequest withMarked(Collection<MunicipalityCode> codes) {
    return new MapRequest(title, shown, Set.copyOf(codes), shades, legend, points, links);
  }

  public MapRequest withShades(MapLegend meaning, Map<MunicipalityCode, MapShade> colours) {
    return new MapRequest(title, shown, marked, colours, Optional.of(meaning), points, links);
  }

  public MapRequest withPoints(Collection<MapPoint> onTop) {
    return new MapRequest(title, shown, marked, shades, legend, List.copyOf(onTop), links);
  }

  /// Cells lead to a fragment of the same page.
  public MapRequest withLinks(String prefix) {
    return new MapRequest(title, shown, marked, shades, legend, points, prefix);
  }
}
