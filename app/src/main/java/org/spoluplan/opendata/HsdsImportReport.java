package org.spoluplan.opendata;

import java.util.List;

/// What a file brings.
///
/// @param taken   names with providers, of what is new
/// @param known   how many are here already; they stay as they are
/// @param leftOut names of what cannot be taken, with the reason
public record HsdsImportReport(List<String> taken, int known, List<LeftOut> leftOut) {

  public HsdsImportReport {
    taken = List.copyOf(taken);
    leftOut = List.copyOf(leftOut);
  }

  public record LeftOut(String name, Reason reason) {}

  public enum Reason {
    /// It says no type that we know.
    NO_TYPE,
    NO_PROVIDER,
    ENDED
  }
}
