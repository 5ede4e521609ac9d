package org.spoluplan.territory.maps;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Writes shapes as the `d` of an SVG path, in whole units.
final class PathData {

  private final Frame frame;
  private final StringBuilder data = new StringBuilder();

  private PathData(Frame frame) {
    this.frame = frame;
  }

  static String of(Geometry shape, Frame frame) {
    var path = new PathData(frame);
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) path.add(polygon);
    }
    return path.data.toString();
  }

  private void add(Polygon polygon) {
    add(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) add(polygon.getInteriorRingN(i));
  }

  private void add(LineString ring) {
    var points = ring.getCoordinates();
    var x = frame.x(points[0]);
    var y = frame.y(points[0]);
    data.append('M').append(x).append(' ').append(y).append('l');
    var start = data.length();
    for (int i = 1; i < points.length - 1; i++) {
      var nextX = frame.x(points[i]);
      var nextY = frame.y(points[i]);
      if (nextX == x && nextY == y) continue;
      if (data.length() > start && nextX >= x) data.append(' ');
      data.append(nextX - x);
      if (nextY >= y) data.append(' ');
      data.append(nextY - y);
      x = nextX;
      y = nextY;
    }
    if (data.length() == start) data.append("0 0");
    data.append('z');
  }
}
