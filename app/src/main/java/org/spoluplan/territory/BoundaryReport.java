package org.spoluplan.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import of boundaries does, or why it cannot.
///
/// @param kind     null when it was not found out
/// @param property that holds the codes
/// @param added    of those not known before
/// @param removed  that were known and are not in the file
/// @param points   that will be kept
/// @param faults   that keep the file out
/// @param notes    what is odd but does not matter
public record BoundaryReport(
    @Nullable BoundaryKind kind,
    String property,
    int added,
    int changed,
    int same,
    int removed,
    int points,
    List<BoundaryFault> faults,
    List<BoundaryFault> notes) {

  public BoundaryReport {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /// Something that is here would be lost.
  public boolean replaces() {
    return changed + removed > 0;
  }
}
