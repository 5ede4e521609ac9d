package org.spoluplan.grants;

import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Agreements, for the other parts of grants. There is one for each award above zero.
public interface Agreements {

  Optional<Agreement> find(ApplicationId id);

  default Agreement get(ApplicationId id) {
    return find(id).orElseThrow(() -> new NotFound("agreement", id.value()));
  }

  /// By number of application.
  List<Agreement> of(CallId call);

  /// Approved last; empty before there is one.
  Optional<BindingBudget> budget(ApplicationId id);

  /// A payment of it is prepared or approved, and not paid yet.
  boolean isPaying(ApplicationId id);

  /// The account that returned money comes to, as it was agreed.
  Optional<String> returnAccount(ApplicationId id, ProgrammeId programme);

  /// Everything is accounted for.
  void settle(ApplicationId id);
}
