package org.spoluplan.network.requests;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Requests for the network on the golden thread and, once submitted, in search.
@Component("networkRequestThings")
class RequestThings implements Things, Searchable {

  private final Requests requests;

  RequestThings(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NetworkRequestId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return requests.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.is().title(),
                    one.path(),
                    one.submitted(),
                    RequestAction.VIEW,
                    one))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return requests.list().stream()
        .filter(one -> one.submitted() != null)
        .map(RequestThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(NetworkRequestId.KIND)) return List.of();
    return requests.list(List.of(changed.id())).stream()
        .filter(one -> one.submitted() != null)
        .map(RequestThings::entry)
        .toList();
  }

  private static Entry entry(NetworkRequest request) {
    var services =
        request.is().services().stream().map(AskedService::name).collect(Collectors.joining(", "));
    return new Entry(
        request.id().thing(),
        request.is().title(),
        request.provider().name() + ": " + services,
        request.path(),
        request.submitted(),
        Set.of(Scoped.OPEN_TO_ALL));
  }
}
