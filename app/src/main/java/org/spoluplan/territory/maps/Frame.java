package org.spoluplan.territory.maps;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.spoluplan.territory.MapPicture;

/// How the plane lies in the picture.
///
/// @param extent of what is shown, in metres
/// @param metres in one unit of the picture
record Frame(Envelope extent, double metres) {

  private static final int EDGE = 8;
  private static final int TALLEST = 1000;

  static Frame around(Envelope extent) {
    var across = extent.getWidth() / (MapPicture.WIDTH - 2 * EDGE);
    var up = extent.getHeight() / (TALLEST - 2 * EDGE);
    return new Frame(extent, Math.max(1, Math.max(across, up)));
  }

  int height() {
    return (int) Math.ceil(extent.getHeight() / metres) + 2 * EDGE;
  }

  int x(Coordinate at) {
    var left = (MapPicture.WIDTH - extent.getWidth() / metres) / 2;
    return (int) Math.round(left + (at.x - extent.getMinX()) / metres);
  }

  int y(Coordinate at) {
    return (int) Math.round(EDGE + (extent.getMaxY() - at.y) / metres);
  }
}
