package org.spoluplan.grants.cofunding;

/// Where money comes from besides municipalities.
enum SourceKind {
  /// Own income of the service: what clients pay.
  FEES(false),
  STATE(true),
  REGION(true),
  /// Other public money: the labour office, European projects.
  PUBLIC(true),
  /// Money that is not public: gifts, foundations.
  OTHER(false);

  private final boolean fromPublic;

  SourceKind(boolean fromPublic) {
    this.fromPublic = fromPublic;
  }

  boolean isPublic() {
    return fromPublic;
  }
}
