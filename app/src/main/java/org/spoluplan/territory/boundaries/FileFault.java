package org.spoluplan.territory.boundaries;

import org.spoluplan.territory.BoundaryFault;

/// Reading goes no further.
final class FileFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient BoundaryFault fault;

  FileFault(BoundaryFault.Reason reason, Object... arguments) {
    super(reason.name());
    this.fault = BoundaryFault.of(reason, arguments);
  }

  BoundaryFault fault() {
    return fault;
  }
}
