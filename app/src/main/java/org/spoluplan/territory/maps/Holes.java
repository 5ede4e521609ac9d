package org.spoluplan.territory.maps;

import java.util.ArrayList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Gaps that opened between shapes that do not quite meet.
final class Holes {

  private Holes() {}

  /// The same area without holes and islands that are smaller.
  static Geometry without(Geometry area, double smallest) {
    var polygons = new ArrayList<Polygon>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (!(area.getGeometryN(i) instanceof Polygon polygon)) continue;
      if (polygon.getArea() >= smallest) polygons.add(filled(polygon, smallest));
    }
    return area.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon filled(Polygon polygon, double smallest) {
    var factory = polygon.getFactory();
    var holes = new ArrayList<LinearRing>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      var hole = polygon.getInteriorRingN(i);
      if (factory.createPolygon(hole).getArea() >= smallest) holes.add(hole);
    }
    return factory.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
  }
}
