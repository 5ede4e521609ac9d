package org.spoluplan.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;

/// The directory of organisations, to be read by other capabilities.
public interface Organisations {

  /// At most this many organisations are found by [#search].
  int MOST_FOUND = 50;

  Optional<Organisation> find(OrganisationId id);

  Optional<Organisation> find(Ico ico);

  /// All of them, by name in Czech order.
  List<Organisation> list();

  /// Those of them that are known, by name in Czech order.
  List<Organisation> list(Collection<OrganisationId> ids);

  /// By parts of the name or the whole IČO, without regard to diacritics or case; nothing typed
  /// finds all. By name.
  List<Organisation> search(String text);

  /// Where the person held any role on that day.
  List<Organisation> of(PersonId person, LocalDate day);

  /// Who heads the organisation or works there on that day, by the roles of the directory.
  List<PersonId> staff(OrganisationId organisation, LocalDate day);

  /// Who coordinates planning for the organisation on that day.
  List<PersonId> coordinators(OrganisationId organisation, LocalDate day);

  /// Those for which the person coordinates planning on that day, by name.
  List<Organisation> coordinatedBy(PersonId person, LocalDate day);

  /// Where any of the people heads or works on that day, by the roles of the directory.
  Set<OrganisationId> staffedBy(Collection<PersonId> people, LocalDate day);

  default Organisation get(OrganisationId id) {
    return find(id).orElseThrow(() -> new NotFound("organisation", id.value()));
  }

  default Map<OrganisationId, Organisation> byId(Collection<OrganisationId> ids) {
    return list(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
  }
}
