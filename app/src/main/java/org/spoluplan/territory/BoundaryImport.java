package org.spoluplan.territory;

/// Boundaries come from a file in GeoJSON and replace those of the same kind that are here.
public interface BoundaryImport {

  /// What writing the file would do; nothing is written.
  BoundaryReport look(BoundaryOrder order);

  /// Writes all of it, or nothing when it has faults.
  BoundaryReport write(BoundaryOrder order);
}
