package org.spoluplan.grants.cofunding;

/// Money from elsewhere than municipalities.
///
/// @param amount in haléře
record Source(SourceKind kind, long amount, Standing standing) {

  enum Standing {
    /// Asked for or expected; nobody has promised it.
    REQUESTED,
    APPROVED
  }
}
