package org.spoluplan.territory.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.spoluplan.territory.BoundaryFault.Reason;
import tools.jackson.databind.JsonNode;

/// The geometry of one feature, as far as it is made of polygons.
///
/// @param geometry empty when it is not
/// @param reason   why not
record Polygons(Optional<Geometry> geometry, Reason reason, int points) {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int LEAST_POINTS = 4;

  static Polygons of(JsonNode geometry) {
    var coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Polygon" -> of(List.of(coordinates));
      case "MultiPolygon" -> of(coordinates.values());
      default -> refused(Reason.NO_POLYGON);
    };
  }

  private static Polygons of(Iterable<JsonNode> polygons) {
    var found = new ArrayList<Polygon>();
    var points = 0;
    for (var polygon : polygons) {
      var rings = new ArrayList<LinearRing>();
      for (var ring : polygon) {
        var line = line(ring);
        if (line.isEmpty()) return refused(Reason.NO_POLYGON);
        if (!isRing(line.get())) return refused(Reason.OPEN_RING);
        points += line.get().size();
        rings.add(FACTORY.createLinearRing(line.get().toArray(Coordinate[]::new)));
      }
      if (rings.isEmpty()) return refused(Reason.NO_POLYGON);
      var holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
      found.add(FACTORY.createPolygon(rings.getFirst(), holes));
    }
    if (found.isEmpty()) return refused(Reason.NO_POLYGON);
    Geometry all =
        found.size() == 1
            ? found.getFirst()
            : FACTORY.createMultiPolygon(found.toArray(Polygon[]::new));
    return new Polygons(Optional.of(all), Reason.NO_POLYGON, points);
  }

  private static Polygons refused(Reason reason) {
    return new Polygons(Optional.empty(), reason, 0);
  }

  private static boolean isRing(List<Coordinate> line) {
    return line.size() >= LEAST_POINTS && line.getFirst().equals2D(line.getLast());
  }

  /// Empty when something there is no pair of numbers.
  private static Optional<List<Coordinate>> line(JsonNode ring) {
    var points = new ArrayList<Coordinate>();
    for (var point : ring) {
      if (!point.path(0).isNumber() || !point.path(1).isNumber()) return Optional.empty();
      points.add(new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue()));
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(points);
  }
}
