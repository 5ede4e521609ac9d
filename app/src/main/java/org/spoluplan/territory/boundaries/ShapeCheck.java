package org.spoluplan.territory.boundaries;

import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryFault.Reason;

/// Whether a shape can be the boundary of something in this country.
final class ShapeCheck {

  /// Degrees; as the table of municipalities has it.
  private static final Envelope COUNTRY = new Envelope(12.0, 18.9, 48.5, 51.1);

  private static final Envelope SWAPPED = new Envelope(48.5, 51.1, 12.0, 18.9);
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  private ShapeCheck() {}

  static Optional<BoundaryFault> fault(Feature feature) {
    var extent = feature.geometry().getEnvelopeInternal();
    if (!DEGREES.contains(extent)) return fault(Reason.NOT_DEGREES, feature, corner(extent));
    if (SWAPPED.contains(extent)) return fault(Reason.SWAPPED, feature, corner(extent));
    if (!COUNTRY.contains(extent)) return fault(Reason.OUTSIDE, feature, corner(extent));
    var wrong = new IsValidOp(feature.geometry()).getValidationError();
    if (wrong == null) return Optional.empty();
    return fault(Reason.CROSSES_ITSELF, feature, wrong.getCoordinate());
  }

  private static Coordinate corner(Envelope extent) {
    var west = COUNTRY.contains(extent.getMaxX(), extent.getMaxY());
    return west
        ? new Coordinate(extent.getMinX(), extent.getMinY())
        : new Coordinate(extent.getMaxX(), extent.getMaxY());
  }

  private static Optional<BoundaryFault> fault(Reason reason, Feature feature, Coordinate at) {
    var place = String.format(Locale.ROOT, "%.5f, %.5f", at.x, at.y);
    return Optional.of(BoundaryFault.of(reason, feature.number(), place));
  }
}
