package org.spoluplan.meetings.convening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Requests for meetings on the golden thread.
@Component
class RequestThings implements Things {

  private final Requests requests;
  private final Bodies bodies;

  RequestThings(Requests requests, Bodies bodies) {
    this.requests = requests;
    this.bodies = bodies;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Requesting.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return requests.find(things.stream().map(Thing::id).toList()).stream()
        .map(this::known)
        .toList();
  }

  private KnownThing known(MeetingRequest request) {
    return new KnownThing(
        Requesting.thing(request.id()),
        request.subject(),
        request.path(),
        LocalDate.ofInstant(request.askedAt(), Today.ZONE),
        ConveningAction.VIEW_REQUEST,
        bodies.get(request.body()));
  }
}
