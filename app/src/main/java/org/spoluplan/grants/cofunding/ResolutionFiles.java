package org.spoluplan.grants.cofunding;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.springframework.stereotype.Component;

/// Resolutions that municipalities attached: whoever sees costs reads them. Also later they are not
/// for everybody, for nobody knows which names stand in them.
@Component
class ResolutionFiles implements FileAccess {

  private final Shares shares;
  private final CofundingRequests requests;
  private final Access access;

  ResolutionFiles(Shares shares, CofundingRequests requests, Access access) {
    this.shares = shares;
    this.requests = requests;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return shares
        .requestOf(file)
        .map(requests::get)
        .filter(one -> access.permits(actor, CofundingAction.SEE_COSTS, one.involved()))
        .isPresent();
  }
}
