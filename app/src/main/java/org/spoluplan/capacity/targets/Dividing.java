package org.spoluplan.capacity.targets;

import java.util.List;
import java.util.Map;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says by what a service is divided among municipalities.
@Service
@Transactional
class Dividing {

  private final Divisions divisions;
  private final Audit audit;

  Dividing(Divisions divisions, Audit audit) {
    this.divisions = divisions;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  Map<MunicipalityCode, Long> of(ServiceId service) {
    return divisions.of(List.of(service)).getOrDefault(service, Map.of());
  }

  /// @param shares none: by inhabitants again
  void keep(Actor actor, ServiceId service, Map<MunicipalityCode, Long> shares) {
    divisions.keep(service, shares);
    audit.done(actor, TargetAction.DIVIDE, new Thing("service", service.value()));
  }
}
