package org.spoluplan.territory.boundaries;

import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/// Keeps shapes in fewer points. Neighbours lose the same points of their common border, so that
/// no gaps open between them.
final class Thinning {

  private Thinning() {}

  /// @param shapes in degrees
  /// @param metres about how far a line may leave its true course
  static List<Rings> of(List<Geometry> shapes, int metres) {
    var plane = MapPlane.COUNTRY;
    var flat = shapes.stream().map(plane::flat).toArray(Geometry[]::new);
    var thin = metres == 0 ? flat : CoverageSimplifier.simplify(flat, metres);
    return List.of(thin).stream().map(plane::degrees).map(Rings::of).toList();
  }
}
