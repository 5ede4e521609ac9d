package org.spoluplan.planning;

import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Plans, to be read by others.
public interface Plans {

  /// The newest first.
  List<Plan> list();

  Optional<Plan> find(PlanId id);

  default Plan get(PlanId id) {
    return find(id).orElseThrow(() -> new NotFound(PlanId.KIND, id.value()));
  }
}
