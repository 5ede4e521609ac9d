package org.spoluplan.meetings.bodies;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Bodies on the golden thread and in search.
@Component
class BodyThings implements Things, Searchable {

  private static final String KIND = "body";

  private final BodyRegister bodies;

  BodyThings(BodyRegister bodies) {
    this.bodies = bodies;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return things.stream()
        .map(thing -> bodies.findBody(new BodyId(thing.id())))
        .flatMap(Optional::stream)
        .map(BodyThings::known)
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return bodies.all().stream().map(BodyThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(KIND)) return List.of();
    return bodies.findBody(new BodyId(changed.id())).map(BodyThings::entry).stream().toList();
  }

  private static Entry entry(Body body) {
    var about =
        Stream.of(body.shortName(), body.type().nameCs(), body.programme(), body.purpose())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(". "));
    return new Entry(thing(body), body.name(), about, body.path(), null, body.scopes());
  }

  private static KnownThing known(Body body) {
    var since = body.validity().from();
    return new KnownThing(thing(body), body.name(), body.path(), since, BodyAction.VIEW, body);
  }

  private static Thing thing(Body body) {
    return new Thing(KIND, body.id().value());
  }
}
