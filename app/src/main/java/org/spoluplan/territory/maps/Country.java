package org.spoluplan.territory.maps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.spoluplan.territory.MunicipalityCode;

/// All municipalities on one day, and about where the country ends: around their points. It is
/// made anew once a day.
///
/// @param hull in metres
record Country(LocalDate day, Map<MunicipalityCode, Site> sites, Geometry hull) {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double LONGEST_EDGE_M = 22_000;
  private static final double BEHIND_THE_LAST_M = 2_500;

  static Country of(LocalDate day, List<Site> sites) {
    var points = sites.stream().map(Site::at).toArray(Coordinate[]::new);
    var hull =
        ConcaveHull.concaveHullByLength(FACTORY.createMultiPointFromCoords(points), LONGEST_EDGE_M);
    var byCode = sites.stream().collect(Collectors.toMap(Site::code, Function.identity()));
    return new Country(day, byCode, hull.buffer(BEHIND_THE_LAST_M));
  }
}
