package org.spoluplan.algorithms.finding;

/// A municipality that people may name.
///
/// @param code       of the municipality
/// @param orp        code of the territory it lies in, so that "na Frýdlantsku" means all of it
/// @param region     code
/// @param latE5      hundred-thousandths of a degree
/// @param population how many live there
public record KnownPlace(
    String code, String name, String orp, String region, int latE5, int lonE5, int population) {

  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final double DEGREE_E5 = 100_000;

  /// As the crow flies.
  static double km(int latE5, int lonE5, int otherLatE5, int otherLonE5) {
    var lat = Math.toRadians(latE5 / DEGREE_E5);
    var otherLat = Math.toRadians(otherLatE5 / DEGREE_E5);
    var half = Math.sin((otherLat - lat) / 2);
    var turn = Math.sin(Math.toRadians((otherLonE5 - lonE5) / DEGREE_E5) / 2);
    var chord = half * half + Math.cos(lat) * Math.cos(otherLat) * turn * turn;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
