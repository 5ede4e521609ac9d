package org.spoluplan.grants.settlement;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.Applications;
import org.springframework.stereotype.Component;

/// Whoever reads a settlement reads its files.
@Component
class SettlementFiles implements FileAccess {

  private final Settlements settlements;
  private final Applications applications;
  private final Access access;

  SettlementFiles(Settlements settlements, Applications applications, Access access) {
    this.settlements = settlements;
    this.applications = applications;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return applications.list(settlements.with(file)).stream()
        .anyMatch(one -> access.permits(actor, SettlementAction.VIEW, one.readers()));
  }
}
