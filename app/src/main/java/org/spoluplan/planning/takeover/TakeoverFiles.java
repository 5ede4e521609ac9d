package org.spoluplan.planning.takeover;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// Documents of plans are read by those who read what is being written.
@Component
class TakeoverFiles implements FileAccess {

  private final Takeovers takeovers;
  private final Access access;

  TakeoverFiles(Takeovers takeovers, Access access) {
    this.takeovers = takeovers;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return takeovers
        .with(file)
        .filter(one -> access.permits(actor, PlanAction.READ, one))
        .isPresent();
  }
}
