package org.spoluplan.notifications.outbox;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class OutboxNavigation implements Navigation {

  private final Access access;

  OutboxNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var sends = access.reach(actor, LetterAction.SEND);
    return List.of(
        new Entry(80, "letter.title", "/posta", sends.everywhere() || !sends.scopes().isEmpty()));
  }
}
