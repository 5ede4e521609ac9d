package org.spoluplan.algorithms.hsds;

import java.util.List;

/// Whether a file keeps to HSDS.
///
/// @param entity  what its objects were taken for; empty when it is tables or nothing known
/// @param objects how many there are on the top level
/// @param faults  and what is only odd
public record HsdsReport(Shape shape, String entity, int objects, List<HsdsFault> faults) {

  public enum Shape {
    OBJECT,
    /// A list with how many there are altogether.
    PAGE,
    LIST,
    TABLES,
    /// What an API says of itself.
    API,
    UNKNOWN
  }

  public HsdsReport {
    faults = List.copyOf(faults);
  }

  public boolean valid() {
    return faults.stream().noneMatch(HsdsFault::isFault);
  }
}
