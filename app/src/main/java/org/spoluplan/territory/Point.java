package org.spoluplan.territory;

/// A place on the map (WGS 84).
///
/// @param latE5 latitude in hundred-thousandths of a degree; that is about a metre
/// @param lonE5 longitude, so too
public record Point(int latE5, int lonE5) {

  private static final int SOUTH = 48_50000;
  private static final int NORTH = 51_10000;
  private static final int WEST = 12_00000;
  private static final int EAST = 18_90000;
  private static final double DEGREE = 100_000.0;
  private static final double EARTH_RADIUS_M = 6_371_008.8;

  public double latitude() {
    return latE5 / DEGREE;
  }

  public double longitude() {
    return lonE5 / DEGREE;
  }

  /// Within the corners of the country; a point elsewhere is a mistake of a file.
  public boolean isInCountry() {
    return latE5 >= SOUTH && latE5 <= NORTH && lonE5 >= WEST && lonE5 <= EAST;
  }

  /// As the crow flies, in metres, on a sphere: within the country it is right to half a percent.
  public double metresTo(Point other) {
    var half = Math.toRadians(other.latitude() - latitude()) / 2;
    var turn = Math.toRadians(other.longitude() - longitude()) / 2;
    var chord =
        Math.pow(Math.sin(half), 2)
            + Math.cos(Math.toRadians(latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(turn), 2);
    return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
