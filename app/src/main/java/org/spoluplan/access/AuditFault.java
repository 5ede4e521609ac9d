package org.spoluplan.access;

/// Where the audit trail was tampered with.
///
/// @param seq number of the first row that does not fit
public record AuditFault(long seq, Kind kind) {

  public enum Kind {
    /// The row, or one before it in the chain, is not what was written.
    ALTERED,
    /// The row is gone.
    MISSING;

    public String words() {
      return this == ALTERED ? "not what was written" : "missing";
    }
  }

  static AuditFault altered(long seq) {
    return new AuditFault(seq, Kind.ALTERED);
  }

  static AuditFault missing(long seq) {
    return new AuditFault(seq, Kind.MISSING);
  }
}
