package org.spoluplan.thread;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Component;

/// Knows whom to ask about a thing.
@Component
class ThingDirectory {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private final Map<String, Things> byKind = new HashMap<>();

  ThingDirectory(List<Things> all) {
    for (var things : all) things.kinds().forEach(kind -> byKind.put(kind, things));
  }

  /// Those of them that there are.
  Map<Thing, KnownThing> find(Collection<Thing> things) {
    return things.stream()
        .filter(thing -> byKind.containsKey(thing.kind()))
        .collect(Collectors.groupingBy(thing -> byKind.get(thing.kind())))
        .entrySet()
        .stream()
        .flatMap(group -> group.getKey().find(group.getValue()).stream())
        .collect(Collectors.toMap(KnownThing::thing, Function.identity(), (a, _) -> a));
  }

  KnownThing get(Thing thing) {
    return Optional.ofNullable(find(List.of(thing)).get(thing))
        .orElseThrow(() -> new NotFound(thing.kind(), thing.id()));
  }

  /// The thing that a page is about; of an address with more ids, the last one tells.
  Optional<KnownThing> at(String address) {
    var ids = ID.matcher(address).results().map(found -> UUID.fromString(found.group())).toList();
    if (ids.isEmpty()) return Optional.empty();
    var candidates =
        byKind.keySet().stream().sorted().map(kind -> new Thing(kind, ids.getLast())).toList();
    return find(candidates).values().stream().findFirst();
  }
}
