package org.spoluplan.network.requests;

/// The forms of the region. What each asks for is data: see [Demands].
enum RequestForm {
  /// A new service.
  A,
  /// An update of one that is in the network.
  B,
  /// A development intent ("rozvojový záměr") or a substantial change.
  C
}
