package org.spoluplan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Services, to be read by other capabilities.
public interface Services {

  Optional<SocialService> find(ServiceId id);

  default SocialService get(ServiceId id) {
    return find(id).orElseThrow(() -> new NotFound("service", id.value()));
  }

  Optional<SocialService> find(String registerId);

  /// Those of them that there are, by name in Czech order.
  List<SocialService> list(Collection<ServiceId> ids);

  /// Those of them that there are, by their numbers in the national register.
  List<SocialService> registered(Collection<String> registerIds);

  /// Registered ones of which nobody wrote down the number.
  List<SocialService> withoutNumber();

  /// All that were given on that day, by name in Czech order.
  List<SocialService> given(LocalDate day);

  List<SocialService> of(ProviderId provider);

  /// Of providers that have these cards in the directory, by name in Czech order.
  List<SocialService> of(Set<OrganisationId> providers);

  /// Given on that day in one of the municipalities: they name it or have a place
  /// there. By name.
  List<SocialService> in(Collection<MunicipalityCode> municipalities, LocalDate day);

  /// Registered ones of the type, given on that day, that reach one of the municipalities: they
  /// name it, have a place there, come to the whole region or to the whole country.
  ///
  /// @param type    of the list of types of services
  /// @param regions in which the municipalities lie
  List<SocialService> reaching(
      String type,
      Collection<MunicipalityCode> municipalities,
      Collection<String> regions,
      LocalDate day);

  /// Given on that day to the whole of one of the regions. By name.
  List<SocialService> coveringRegions(Collection<String> regions, LocalDate day);

  /// What was last said about room, by service and form.
  Map<ServiceId, List<Vacancy>> vacancies();

  /// What was last said about room in the forms of each of them.
  Map<ServiceId, List<Vacancy>> vacancies(Collection<ServiceId> ids);

  /// When anything about services or their room was changed last; the beginning of time when there
  /// is none.
  Instant changedAt();

  /// What was last said about room in the forms of one service.
  List<Vacancy> vacancies(ServiceId id);
}
