package org.spoluplan.meetings.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// Who is who in one accepted draft: each person and organisation once, whatever list names it.
final class Cast {

  private final Map<String, PersonId> people = new HashMap<>();
  private final Map<UUID, PersonId> told = new HashMap<>();
  private final Set<String> onlyNames = new HashSet<>();
  private final Map<String, UUID> organisations = new HashMap<>();

  void add(String name, PersonId person) {
    people.putIfAbsent(KnownNames.folded(name), person);
  }

  /// Somebody said who is meant at this place; elsewhere the same name means the same person.
  void told(ImportedValue value, PersonId person) {
    told.put(value.id(), person);
    add(value.value(), person);
  }

  /// Who is meant at that place.
  Optional<PersonId> person(ImportedValue value) {
    return Optional.ofNullable(told.get(value.id())).or(() -> person(value.value()));
  }

  /// Somebody said that no organisation is meant by the name.
  void onlyAName(String name) {
    onlyNames.add(KnownNames.folded(name));
  }

  boolean isOnlyAName(String name) {
    return onlyNames.contains(KnownNames.folded(name));
  }

  void add(String name, UUID organisation) {
    organisations.putIfAbsent(KnownNames.folded(name), organisation);
  }

  Optional<PersonId> person(@Nullable String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(people.get(KnownNames.folded(name)));
  }

  @Nullable UUID organisation(@Nullable String name) {
    return name == null ? null : organisations.get(KnownNames.folded(name));
  }
}
