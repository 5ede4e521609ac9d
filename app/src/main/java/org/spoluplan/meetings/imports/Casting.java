package org.spoluplan.meetings.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.czech.Titles;
import org.spoluplan.meetings.imports.Draft.Item;
import org.spoluplan.people.Newcomers;
import org.spoluplan.people.PersonName;
import org.springframework.stereotype.Component;

/// Finds the people and organisations of a draft in the directory, or adds them there.
@Component
class Casting {

  static final List<Field> PEOPLE =
      List.of(
          Field.CHAIR,
          Field.MINUTE_TAKERS,
          Field.VERIFIERS,
          Field.ATTENDEES,
          Field.SUBSTITUTES,
          Field.LATE,
          Field.EXCUSED,
          Field.ABSENT,
          Field.GUESTS);

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}|\\p{Lu}{2}");

  private final Matching matching;
  private final Newcomers newcomers;
  private final Bringing bringing;

  Casting(Matching matching, Newcomers newcomers, Bringing bringing) {
    this.matching = matching;
    this.newcomers = newcomers;
    this.bringing = bringing;
  }

  Cast of(Actor actor, ImportId id, Draft draft, KnownNames names) {
    var cast = new Cast();
    for (var field : PEOPLE) told(actor, id, draft.items(field), names, cast);
    for (var field : PEOPLE) {
      for (var item : draft.items(field)) person(actor, id, item, names, cast);
    }
    for (var item : draft.items(Field.ORGANIZATIONS)) {
      if (Identity.NAME.equals(item.head().identity())) cast.onlyAName(item.head().value());
    }
    for (var field : PEOPLE) {
      for (var item : draft.items(field)) {
        item.part("organization").ifPresent(one -> organisation(actor, id, one, names, cast));
      }
    }
    for (var item : draft.items(Field.ORGANIZATIONS)) {
      mentioned(actor, id, item.head(), names, cast);
    }
    for (var item : draft.items(Field.TASKS))
      item.part("who").ifPresent(who -> owner(id, who, names, cast));
    return cast;
  }

  /// What somebody said goes before what the names say. Somebody new is new once, whatever lists
  /// name him; twice in one list are two people.
  private void told(Actor actor, ImportId id, List<Item> list, KnownNames names, Cast cast) {
    var here = new HashSet<String>();
    for (var item : list) {
      var value = item.head();
      if (value.identity() == null) continue;
      var another = !here.add(KnownNames.folded(value.value()));
      switch (matching.person(names, value)) {
        case Identity.Known(var known, _) -> {
          bringing.used(id, "person", known, value);
          cast.told(value, new PersonId(known));
        }
        case Identity.New() -> {
          if (another || cast.person(value).isEmpty()) {
            newcomer(actor, id, item).ifPresent(person -> cast.told(value, person));
          }
        }
        case Identity.Name(), Identity.Unsure(_) -> {}
      }
    }
  }

  private void person(Actor actor, ImportId id, Item item, KnownNames names, Cast cast) {
    var value = item.head();
    if (cast.person(value).isPresent()) return;
    switch (matching.person(names, value)) {
      case Identity.Known(var known, _) -> {
        bringing.used(id, "person", known, value);
        cast.add(value.value(), new PersonId(known));
      }
      case Identity.New() ->
          newcomer(actor, id, item).ifPresent(added -> cast.add(value.value(), added));
      case Identity.Name(), Identity.Unsure(_) -> {}
    }
  }

  /// Empty for a surname alone: it stays a name.
  private Optional<PersonId> newcomer(Actor actor, ImportId id, Item item) {
    var name = name(item.head().value(), item.text("titles"));
    if (name == null) return Optional.empty();
    var added = newcomers.addPerson(actor, name);
    bringing.brought(actor, id, "person", added.value(), item.head());
    return Optional.of(added);
  }

  /// Whom somebody spoke for is an organisation that takes part; it gets a card.
  private void organisation(
      Actor actor, ImportId id, ImportedValue value, KnownNames names, Cast cast) {
    if (cast.organisation(value.value()) != null || !isName(value.value())) return;
    if (cast.isOnlyAName(value.value())) return;
    if (matching.organisation(names, value) instanceof Identity.New && value.identity() == null) {
      found(actor, id, value, cast);
    } else {
      mentioned(actor, id, value, names, cast);
    }
  }

  /// "z. s." is no organisation.
  private static boolean isName(String text) {
    return WORD.matcher(text).find();
  }

  private void mentioned(
      Actor actor, ImportId id, ImportedValue value, KnownNames names, Cast cast) {
    if (cast.organisation(value.value()) != null) return;
    switch (matching.mentioned(names, value)) {
      case Identity.Known(var known, _) -> {
        bringing.used(id, "organisation", known, value);
        cast.add(value.value(), known);
      }
      case Identity.New() -> found(actor, id, value, cast);
      case Identity.Name(), Identity.Unsure(_) -> {}
    }
  }

  /// Whoever got a task need not have been there: the house may know the name. Nobody gets a card
  /// for it.
  private void owner(ImportId id, ImportedValue who, KnownNames names, Cast cast) {
    var name = who.value();
    if (cast.person(name).isPresent() || cast.organisation(name) != null) return;
    if (names.person(name) instanceof Identity.Known(var person, _)) {
      bringing.used(id, "person", person, who);
      cast.add(name, new PersonId(person));
    } else if (names.organisation(name) instanceof Identity.Known(var organisation, _)) {
      bringing.used(id, "organisation", organisation, who);
      cast.add(name, organisation);
    }
  }

  private void found(Actor actor, ImportId id, ImportedValue value, Cast cast) {
    var name = Shortened.to(300, value.value());
    if (name == null) return;
    var added = newcomers.addOrganisation(actor, name);
    bringing.brought(actor, id, "organisation", added.value(), value);
    cast.add(value.value(), added.value());
  }

  /// Null for a surname alone: nobody gets a card without a given name.
  static @Nullable PersonName name(String text, @Nullable String titles) {
    var parts = SPACES.split(text.strip());
    if (parts.length < 2) return null;
    var around = Titles.of(titles == null ? "" : titles);
    var last = parts.length - 1;
    return new PersonName(
        emptyIsNull(around.before()),
        Shortened.fitting(100, String.join(" ", List.of(parts).subList(0, last))),
        Shortened.fitting(100, parts[last]),
        emptyIsNull(around.after()));
  }

  private static @Nullable String emptyIsNull(String text) {
    return text.isEmpty() ? null : Shortened.to(60, text);
  }
}
