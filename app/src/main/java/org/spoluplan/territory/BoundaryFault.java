package org.spoluplan.territory;

import java.util.List;
import org.spoluplan.kernel.Code;

/// What is wrong with a file of boundaries, or odd in it.
///
/// @param arguments of the sentence, e.g. the number of the feature
public record BoundaryFault(Reason reason, List<Object> arguments) {

  public BoundaryFault {
    arguments = List.copyOf(arguments);
  }

  public static BoundaryFault of(Reason reason, Object... arguments) {
    return new BoundaryFault(reason, List.of(arguments));
  }

  /// Of the sentence in messages.
  public String key() {
    return "boundary-fault." + Code.of(reason).replace('_', '-');
  }

  public enum Reason {
    NO_FILE,
    ENCODING,
    NOT_JSON,
    TRUNCATED,
    NOT_GEOJSON,
    EMPTY,
    TOO_BIG,
    COORDINATE_SYSTEM,
    NOT_DEGREES,
    SWAPPED,
    OUTSIDE,
    NO_POLYGON,
    OPEN_RING,
    CROSSES_ITSELF,
    NO_CODES,
    NO_CODE,
    UNKNOWN_CODE,
    TWICE,
    NAME_DIFFERS
  }
}
