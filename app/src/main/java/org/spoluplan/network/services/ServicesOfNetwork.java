package org.spoluplan.network.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;

@Component
class ServicesOfNetwork implements Services {

  private final ServiceEntries entries;
  private final Vacancies vacancies;

  ServicesOfNetwork(ServiceEntries entries, Vacancies vacancies) {
    this.entries = entries;
    this.vacancies = vacancies;
  }

  @Override
  public Optional<SocialService> find(ServiceId id) {
    return entries.find(id.value());
  }

  @Override
  public Optional<SocialService> find(String registerId) {
    return entries.find(registerId);
  }

  @Override
  public List<SocialService> list(Collection<ServiceId> ids) {
    return entries.list(ids.stream().map(ServiceId::value).collect(Collectors.toSet()));
  }

  @Override
  public List<SocialService> registered(Collection<String> registerIds) {
    return entries.registered(registerIds);
  }

  @Override
  public List<SocialService> withoutNumber() {
    return entries.withoutNumber();
  }

  @Override
  public Map<ServiceId, List<Vacancy>> vacancies(Collection<ServiceId> ids) {
    return ids.isEmpty() ? Map.of() : vacancies.last(ids);
  }

  @Override
  public Instant changedAt() {
    var changed = entries.changedAt();
    var said = vacancies.saidAt();
    return changed.isAfter(said) ? changed : said;
  }

  @Override
  public List<SocialService> given(LocalDate day) {
    return given(entries.registered(day), day);
  }

  private static List<SocialService> given(List<SocialService> all, LocalDate day) {
    return all.stream().filter(one -> one.is().givenOn(day)).toList();
  }

  @Override
  public List<SocialService> of(ProviderId provider) {
    return entries.of(provider.value());
  }

  @Override
  public List<SocialService> of(Set<OrganisationId> providers) {
    return entries.of(providers);
  }

  @Override
  public List<SocialService> in(Collection<MunicipalityCode> municipalities, LocalDate day) {
    return given(entries.in(municipalities, day), day);
  }

  @Override
  public List<SocialService> reaching(
      String type,
      Collection<MunicipalityCode> municipalities,
      Collection<String> regions,
      LocalDate day) {
    return given(entries.reaching(type, municipalities, regions, day), day);
  }

  @Override
  public List<SocialService> coveringRegions(Collection<String> regions, LocalDate day) {
    return given(entries.coveringRegions(regions, day), day);
  }

  @Override
  public Map<ServiceId, List<Vacancy>> vacancies() {
    return vacancies.last();
  }

  @Override
  public List<Vacancy> vacancies(ServiceId id) {
    return vacancies.last(id);
  }
}
