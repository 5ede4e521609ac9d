package org.spoluplan.access;

import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The one gate. Every endpoint asks it first. One rule checks a row ([#require]), filters a list
/// ([#reach]) and tells a page what to offer ([#permits]).
@Component
public class Access {

  private final Audit audit;

  Access(Audit audit) {
    this.audit = audit;
  }

  public void require(Actor actor, Action action, Scoped thing) {
    if (permits(actor, action, thing)) return;
    audit.refused(actor, action);
    throw new Forbidden(action.key());
  }

  public boolean permits(Actor actor, Action action, Scoped thing) {
    return actor.standings().stream()
        .anyMatch(held -> action.grantedTo().contains(held.role()) && held.covers(thing));
  }

  public Reach reach(Actor actor, Action action) {
    var scopes = new HashSet<UUID>();
    for (var held : actor.standings()) {
      if (!action.grantedTo().contains(held.role())) continue;
      if (held.scope() == null) return new Reach(true, scopes);
      scopes.add(held.scope());
    }
    return new Reach(false, scopes);
  }
}
