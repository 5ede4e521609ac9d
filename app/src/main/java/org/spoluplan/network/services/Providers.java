package org.spoluplan.network.services;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.Services;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationChanged;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds who gives a service, and adds who is not known yet. A provider and its card in the
/// directory are tied by IČO, whichever of them came first.
@Service
@Transactional
public class Providers {

  private final ProviderEntries entries;
  private final Organisations organisations;
  private final Services services;
  private final ApplicationEventPublisher events;

  Providers(
      ProviderEntries entries,
      Organisations organisations,
      Services services,
      ApplicationEventPublisher events) {
    this.entries = entries;
    this.organisations = organisations;
    this.services = services;
    this.events = events;
  }

  /// The provider that the organisation is.
  public Provider of(Organisation organisation) {
    var tied = entries.of(organisation.id()).stream().findFirst();
    if (tied.isPresent()) return tied.get();
    var ico = organisation.ico();
    var known = ico == null ? Optional.<Provider>empty() : entries.find(ico);
    return known
        .map(provider -> tie(provider, organisation.id()))
        .orElseGet(() -> add(ico, organisation.name(), organisation.id()));
  }

  /// Without an IČO only the name tells who it is.
  public Provider named(String name, @Nullable Ico ico) {
    if (ico == null) {
      return entries.findWithoutIco(name).orElseGet(() -> add(null, name, null));
    }
    return entries
        .find(ico)
        .orElseGet(
            () -> add(ico, name, organisations.find(ico).map(Organisation::id).orElse(null)));
  }

  public Optional<Provider> find(ProviderId id) {
    return entries.find(id);
  }

  /// It is called otherwise from now on.
  public void rename(ProviderId id, String name) {
    var known = entries.find(id).orElseThrow(() -> new NotFound("provider", id.value()));
    if (known.name().equals(name)) return;
    entries.change(new Provider(id, known.ico(), name, known.organisation()));
  }

  /// Those that the organisation of the directory is.
  public List<Provider> tiedTo(OrganisationId organisation) {
    return entries.of(organisation);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(OrganisationChanged event) {
    var id = event.organisation();
    var organisation = organisations.find(id);
    for (var tied : entries.of(id)) {
      if (organisation.isEmpty() || isAnother(tied, organisation.get())) tie(tied, null);
      else if (tied.ico() == null) follow(tied, organisation.get());
    }
    organisation
        .map(Organisation::ico)
        .flatMap(entries::find)
        .filter(provider -> !id.equals(provider.organisation()))
        .ifPresent(provider -> tie(provider, id));
  }

  private static boolean isAnother(Provider provider, Organisation organisation) {
    return provider.ico() != null && !provider.ico().equals(organisation.ico());
  }

  /// Whoever has no IČO is called as the directory says, and gets the IČO from there.
  private void follow(Provider provider, Organisation organisation) {
    var ico = organisation.ico();
    var free = ico == null || entries.find(ico).isEmpty() ? ico : null;
    var changed = new Provider(provider.id(), free, organisation.name(), organisation.id());
    if (!changed.equals(provider)) change(changed);
  }

  private Provider tie(Provider provider, @Nullable OrganisationId organisation) {
    return change(new Provider(provider.id(), provider.ico(), provider.name(), organisation));
  }

  private Provider change(Provider provider) {
    entries.change(provider);
    services.of(provider.id()).forEach(one -> events.publishEvent(new ServiceChanged(one.id())));
    return provider;
  }

  private Provider add(@Nullable Ico ico, String name, @Nullable OrganisationId organisation) {
    var provider = new Provider(new ProviderId(UUID.randomUUID()), ico, name, organisation);
    if (entries.add(provider)) return provider;
    return entries.find(Objects.requireNonNull(ico)).orElseThrow();
  }
}
