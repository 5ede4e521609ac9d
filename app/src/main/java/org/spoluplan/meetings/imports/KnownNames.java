package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.imports.Identity.Known;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Person;

/// People, organisations and bodies that the house knows, to tell who is meant in old minutes.
/// Letters with marks, case and spaces make no difference.
final class KnownNames {

  /// So much alike are two ways to call one body that somebody should say.
  private static final double SIMILAR = 0.75;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, List<Person>> byName;
  private final Map<String, List<Person>> bySurname;
  private final Set<UUID> near;
  private final KnownOrganisations organisations;
  private final List<BodySummary> bodies;
  private final boolean ofOneTown;

  /// @param near people who were ever in a body of the same town
  /// @param town whose bodies they are; null: bodies of many towns
  KnownNames(
      List<Person> people,
      Set<UUID> near,
      List<Organisation> organisations,
      List<BodySummary> bodies,
      @Nullable UUID town) {
    this(
        new HashMap<>(),
        new HashMap<>(),
        near,
        new KnownOrganisations(organisations),
        bodies,
        town != null);
    for (var person : people) {
      add(byName, person.name().plain(), person);
      add(bySurname, person.name().family(), person);
    }
  }

  private KnownNames(
      Map<String, List<Person>> byName,
      Map<String, List<Person>> bySurname,
      Set<UUID> near,
      KnownOrganisations organisations,
      List<BodySummary> bodies,
      boolean ofOneTown) {
    this.byName = byName;
    this.bySurname = bySurname;
    this.near = Set.copyOf(near);
    this.organisations = organisations;
    this.bodies = List.copyOf(bodies);
    this.ofOneTown = ofOneTown;
  }

  /// The same names, with these people near.
  KnownNames around(Set<UUID> others) {
    return new KnownNames(byName, bySurname, others, organisations, bodies, ofOneTown);
  }

  private static void add(Map<String, List<Person>> map, String name, Person person) {
    map.computeIfAbsent(folded(name), _ -> new ArrayList<>()).add(person);
  }

  /// One namesake who was in a body of the town is the person; any other might be somebody else.
  Identity person(String name) {
    if (!name.strip().contains(" ")) return bySurname(name);
    var namesakes = byName.getOrDefault(folded(name), List.of());
    if (namesakes.isEmpty()) return isInitial(name) ? byInitial(name) : new Identity.New();
    var here = namesakes.stream().filter(this::isNear).toList();
    if (here.size() == 1) return known(here.getFirst());
    return new Identity.Unsure(
        (here.isEmpty() ? namesakes : here).stream().map(this::known).toList());
  }

  /// A surname alone: a name on the roll, unless people of the town are called so.
  private Identity bySurname(String name) {
    var here =
        bySurname.getOrDefault(folded(name), List.of()).stream().filter(this::isNear).toList();
    if (here.isEmpty()) return new Identity.Name();
    return new Identity.Unsure(here.stream().map(this::known).toList());
  }

  private Identity byInitial(String name) {
    var parts = SPACES.split(name.strip());
    var first = folded(parts[0]).substring(0, 1);
    var here =
        bySurname.getOrDefault(folded(parts[parts.length - 1]), List.of()).stream()
            .filter(this::isNear)
            .filter(person -> folded(person.name().given()).startsWith(first))
            .toList();
    if (here.isEmpty()) return new Identity.Name();
    return new Identity.Unsure(here.stream().map(this::known).toList());
  }

  private static boolean isInitial(String name) {
    return SPACES.split(name.strip())[0].endsWith(".");
  }

  private boolean isNear(Person person) {
    return near.contains(person.id().value());
  }

  private Known known(Person person) {
    return new Known(person.id().value(), person.fullName());
  }

  Identity organisation(String name) {
    return organisations.called(name);
  }

  /// The same name is the same body; one with the same telling words might be. Among bodies of many
  /// towns a name that tells nothing ("Řídicí skupina") might be anybody's.
  Identity body(String name) {
    for (var one : bodies) {
      if (!isCalled(name, one.name(), one.briefName())) continue;
      var known = new Known(one.id().value(), one.name());
      return ofOneTown || BodyWords.tells(name) ? known : new Identity.Unsure(List.of(known));
    }
    return Identity.oneOf(
        bodies.stream()
            .filter(one -> BodyWords.share(one.name(), name) >= SIMILAR)
            .map(one -> new Known(one.id().value(), one.name()))
            .toList());
  }

  private static boolean isCalled(String name, String full, String brief) {
    var folded = folded(name);
    return folded(full).equals(folded) || folded(brief).equals(folded);
  }

  static String folded(String name) {
    return SPACES.matcher(Fold.of(name)).replaceAll(" ").strip();
  }
}
