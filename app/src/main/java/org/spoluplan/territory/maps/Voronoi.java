package org.spoluplan.territory.maps;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.spoluplan.territory.MunicipalityCode;

/// Where no boundary is known, a place belongs to the municipality whose point is the nearest.
final class Voronoi {

  /// Municipalities that are farther do not touch.
  private static final double AROUND_M = 30_000;

  private Voronoi() {}

  /// Cells of some municipalities, with regard to all others around.
  static Map<MunicipalityCode, Geometry> of(Collection<Site> wanted, Country country) {
    var extent = new Envelope();
    wanted.forEach(site -> extent.expandToInclude(site.at()));
    extent.expandBy(AROUND_M);
    Map<Coordinate, Site> around =
        country.sites().values().stream()
            .filter(site -> extent.contains(site.at()))
            .collect(Collectors.toMap(Site::at, site -> site, (one, _) -> one));
    return cells(around, extent, codes(wanted));
  }

  private static Map<MunicipalityCode, Geometry> cells(
      Map<Coordinate, Site> around, Envelope extent, Set<MunicipalityCode> wanted) {
    var builder = new VoronoiDiagramBuilder();
    builder.setSites(around.keySet());
    builder.setClipEnvelope(extent);
    var diagram = builder.getDiagram(new GeometryFactory());
    var cells = new HashMap<MunicipalityCode, Geometry>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      var cell = diagram.getGeometryN(i);
      var site = cell.getUserData() instanceof Coordinate at ? around.get(at) : null;
      if (site != null && wanted.contains(site.code())) cells.put(site.code(), cell);
    }
    return cells;
  }

  private static Set<MunicipalityCode> codes(Collection<Site> sites) {
    return sites.stream().map(Site::code).collect(Collectors.toSet());
  }
}
