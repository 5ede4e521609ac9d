package org.spoluplan.capacity.targets;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.territory.PlanningUnits;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Targets on the golden thread and in search, by the type of service and the unit.
@Component
class TargetThings implements Things, Searchable {

  private final Targets targets;
  private final PlanningUnits units;
  private final CodeLists codes;

  TargetThings(Targets targets, PlanningUnits units, CodeLists codes) {
    this.targets = targets;
    this.units = units;
    this.codes = codes;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(TargetId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return targets.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    title(one),
                    one.id().path(),
                    one.is().valid().from(),
                    TargetAction.VIEW,
                    Scoped.of(Scoped.OPEN_TO_ALL)))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return targets.list().stream().map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(TargetId.KIND)) return List.of();
    return targets.list(List.of(changed.id())).stream().map(this::entry).toList();
  }

  private Entry entry(Target target) {
    return new Entry(
        target.id().thing(),
        title(target),
        target.is().source() + " " + target.is().reasoning(),
        target.id().path(),
        target.is().valid().from(),
        Set.of(Scoped.OPEN_TO_ALL));
  }

  private String title(Target target) {
    var code = target.is().type();
    var type =
        codes.all(CodeList.SERVICE_TYPE).stream()
            .filter(item -> item.code().equals(code))
            .findFirst()
            .map(CodeItem::name)
            .orElse(code);
    return type + ", " + units.get(target.is().unit()).name();
  }
}
