package org.spoluplan.people.trail;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class AuditNavigation implements Navigation {

  private static final int POSITION = 90;

  private final Access access;

  AuditNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var visible = access.permits(actor, AuditAction.READ, Scoped.EVERYWHERE);
    return List.of(new Entry(POSITION, "audit.title", "/audit", visible));
  }
}
