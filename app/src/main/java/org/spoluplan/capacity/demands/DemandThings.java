package org.spoluplan.capacity.demands;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Demands on the golden thread and in search.
@Component
class DemandThings implements Things, Searchable {

  private final Demands demands;

  DemandThings(Demands demands) {
    this.demands = demands;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(DemandId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return demands.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.is().title(),
                    one.path(),
                    one.published(),
                    DemandAction.VIEW,
                    Scoped.of(Scoped.OPEN_TO_ALL)))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return demands.list().stream().map(DemandThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(DemandId.KIND)) return List.of();
    return demands.list(List.of(changed.id())).stream().map(DemandThings::entry).toList();
  }

  private static Entry entry(Demand demand) {
    var description = demand.is().description();
    return new Entry(
        demand.id().thing(),
        demand.is().title(),
        description == null ? "" : description,
        demand.path(),
        demand.published(),
        Set.of(Scoped.OPEN_TO_ALL));
  }
}
