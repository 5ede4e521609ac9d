package org.spoluplan.territory.maps;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapPicture.Corners;
import org.spoluplan.territory.boundaries.MapPlane;

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
    return (int) Math.round(left() + (at.x - extent.getMinX()) / metres);
  }

  private double left() {
    return (MapPicture.WIDTH - extent.getWidth() / metres) / 2;
  }

  Corners corners() {
    double west = extent.getMinX() - left() * metres;
    double north = extent.getMaxY() + EDGE * metres;
    var plane = MapPlane.COUNTRY;
    return new Corners(
        plane.latitude(north - height() * metres),
        plane.longitude(west),
        plane.latitude(north),
        plane.longitude(west + MapPicture.WIDTH * metres));
  }

  int y(Coordinate at) {
    return (int) Math.round(EDGE + (extent.getMaxY() - at.y) / metres);
  }
}
