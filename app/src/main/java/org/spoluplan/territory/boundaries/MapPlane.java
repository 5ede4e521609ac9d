package org.spoluplan.territory.boundaries;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// The ground drawn on a plane, in metres: an equirectangular projection with its true scale on
/// one parallel. North is up everywhere; over the height of the country widths are wrong by less
/// than three percent, over a region by less than one.
///
/// @param parallel of the true scale, in degrees
public record MapPlane(double parallel) {

  /// The parallel that goes through the middle of the country.
  public static final MapPlane COUNTRY = new MapPlane(49.8);

  private static final double METRES_IN_A_DEGREE = 111_195.0;

  public double x(double longitude) {
    return longitude * metresAcross();
  }

  public double y(double latitude) {
    return latitude * METRES_IN_A_DEGREE;
  }

  public double longitude(double x) {
    return x / metresAcross();
  }

  public double latitude(double y) {
    return y / METRES_IN_A_DEGREE;
  }

  /// @param degrees x is the longitude
  public Geometry flat(Geometry degrees) {
    return scaled(degrees, metresAcross(), METRES_IN_A_DEGREE);
  }

  public Geometry degrees(Geometry flat) {
    return scaled(flat, 1 / metresAcross(), 1 / METRES_IN_A_DEGREE);
  }

  private double metresAcross() {
    return METRES_IN_A_DEGREE * Math.cos(Math.toRadians(parallel));
  }

  private static Geometry scaled(Geometry shape, double across, double up) {
    var copy = shape.copy();
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence points, int i) {
            points.setOrdinate(i, 0, points.getX(i) * across);
            points.setOrdinate(i, 1, points.getY(i) * up);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }
}
