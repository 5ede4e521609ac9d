package org.spoluplan.grants.cofunding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Requests to municipalities on the golden thread and in search, for those who may see them.
@Component
class CofundingThings implements Things, Searchable {

  private final CofundingRequests requests;
  private final Organisations organisations;
  private final Territory territory;

  CofundingThings(CofundingRequests requests, Organisations organisations, Territory territory) {
    this.requests = requests;
    this.organisations = organisations;
    this.territory = territory;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(CofundingId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return requests.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.title(),
                    one.path(),
                    one.sent(),
                    CofundingAction.VIEW,
                    one))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return requests.list().stream().filter(CofundingThings::isFound).map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(CofundingId.KIND)) return List.of();
    return requests.list(List.of(changed.id())).stream()
        .filter(CofundingThings::isFound)
        .map(this::entry)
        .toList();
  }

  private static boolean isFound(CofundingRequest request) {
    return request.state() != CofundingState.WITHDRAWN;
  }

  /// Neither costs nor notes: after closing everybody finds it.
  private Entry entry(CofundingRequest request) {
    var provider = organisations.find(request.provider()).map(Organisation::name).orElse("");
    var municipalities =
        request.shares().stream()
            .map(one -> territory.name(one.municipality()))
            .collect(Collectors.joining(", "));
    return new Entry(
        request.id().thing(),
        request.title(),
        provider + ": " + municipalities,
        request.path(),
        request.sent(),
        request.scopes());
  }
}
