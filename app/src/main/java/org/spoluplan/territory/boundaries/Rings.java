package org.spoluplan.territory.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// A shape as it is kept: whole hundred-thousandths of a degree.
///
/// @param sizes  how many points each ring has; with a minus for a hole in the ring before it
/// @param points of all rings, latitude and longitude by turns
record Rings(List<Integer> sizes, List<Integer> points) {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double DEGREE = 100_000.0;

  Rings {
    sizes = List.copyOf(sizes);
    points = List.copyOf(points);
  }

  static Rings of(Geometry geometry) {
    var sizes = new ArrayList<Integer>();
    var points = new ArrayList<Integer>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (!(geometry.getGeometryN(i) instanceof Polygon polygon)) continue;
      sizes.add(polygon.getExteriorRing().getNumPoints());
      add(points, polygon.getExteriorRing());
      for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
        sizes.add(-polygon.getInteriorRingN(j).getNumPoints());
        add(points, polygon.getInteriorRingN(j));
      }
    }
    return new Rings(sizes, points);
  }

  private static void add(List<Integer> points, LinearRing ring) {
    for (var point : ring.getCoordinates()) {
      points.add((int) Math.round(point.y * DEGREE));
      points.add((int) Math.round(point.x * DEGREE));
    }
  }

  /// In degrees; x is the longitude.
  Geometry geometry() {
    var polygons = new ArrayList<Polygon>();
    var next = 0;
    for (int i = 0; i < sizes.size(); ) {
      var shell = ring(next, sizes.get(i));
      next += sizes.get(i++);
      var holes = new ArrayList<LinearRing>();
      for (; i < sizes.size() && sizes.get(i) < 0; i++) {
        holes.add(ring(next, -sizes.get(i)));
        next -= sizes.get(i);
      }
      polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }
    return polygons.size() == 1
        ? polygons.getFirst()
        : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private LinearRing ring(int first, int size) {
    var line = new Coordinate[size];
    for (int i = 0; i < size; i++) {
      var at = 2 * (first + i);
      line[i] = new Coordinate(points.get(at + 1) / DEGREE, points.get(at) / DEGREE);
    }
    return FACTORY.createLinearRing(line);
  }
}
