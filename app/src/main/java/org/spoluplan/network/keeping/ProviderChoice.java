package org.spoluplan.network.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceScopes;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// For whom somebody may add a service.
@Component
class ProviderChoice {

  /// A provider that has no card in the directory; whoever coordinates the territory keeps its
  /// services.
  private static final Scoped WITHOUT_CARD = Scoped.of(CircleScopes.NOBODYS);

  private final Access access;
  private final Organisations organisations;

  ProviderChoice(Access access, Organisations organisations) {
    this.access = access;
    this.organisations = organisations;
  }

  /// @param others whether also providers that have no card in the directory
  record Offered(List<Option> organisations, boolean others) {}

  /// Who it is to be: an organisation of the directory, or somebody with a name and perhaps an IČO.
  record Chosen(Optional<Organisation> organisation, String name, Optional<Ico> ico)
      implements Scoped {

    @Override
    public Set<UUID> scopes() {
      return organisation.map(one -> scopesOf(one.id())).orElseGet(WITHOUT_CARD::scopes);
    }
  }

  Offered of(Page page) {
    var reach = access.reach(page.actor(), ServiceAction.ADD);
    var all =
        reach.everywhere()
            ? organisations.list()
            : organisations.list(
                ServiceScopes.organisations(reach.scopes()).stream()
                    .map(OrganisationId::new)
                    .toList());
    var options =
        all.stream().map(one -> new Option(one.id().value().toString(), one.name())).toList();
    return new Offered(options, addsOthers(page));
  }

  /// Empty when the form does not say it; it then says why.
  Optional<Chosen> read(Page page, Form form) {
    var id = form.optionalId("provider");
    if (id != null) return organisation(page, form, id);
    var name = form.optionalText("provider-name", Limits.LINE);
    if (name == null || !addsOthers(page)) {
      form.reject("provider", "form.error.choose");
      return Optional.empty();
    }
    var typed = form.value("provider-ico");
    var ico = Ico.parse(typed);
    if (!typed.isBlank() && ico.isEmpty()) form.reject("provider-ico", "service.error.ico");
    var chosen = new Chosen(ico.flatMap(organisations::find), name, ico);
    if (page.may(ServiceAction.ADD, chosen)) return Optional.of(chosen);
    form.reject("provider-ico", "service.error.others");
    return Optional.empty();
  }

  private Optional<Chosen> organisation(Page page, Form form, UUID id) {
    var found =
        organisations
            .find(new OrganisationId(id))
            .filter(one -> page.may(ServiceAction.ADD, () -> scopesOf(one.id())));
    if (found.isEmpty()) form.reject("provider", "form.error.choose");
    return found.map(one -> new Chosen(Optional.of(one), one.name(), Optional.empty()));
  }

  private boolean addsOthers(Page page) {
    return page.may(ServiceAction.ADD, WITHOUT_CARD) && (isEverywhere(page) || hasTerritory(page));
  }

  private boolean isEverywhere(Page page) {
    return access.reach(page.actor(), ServiceAction.ADD).everywhere();
  }

  private boolean hasTerritory(Page page) {
    return territoryOf(page).kind() != AreaServed.Kind.UNKNOWN;
  }

  /// Where a service works until somebody says more: what its coordinator coordinates.
  AreaServed territoryOf(Page page) {
    var scopes = access.reach(page.actor(), ServiceAction.ADD).scopes();
    var region = ServiceScopes.regions(scopes).stream().sorted().findFirst();
    return region
        .map(code -> new AreaServed(AreaServed.Kind.REGION, Set.of(), code, null))
        .orElseGet(() -> AreaServed.of(ServiceScopes.municipalities(scopes), null));
  }

  private static Set<UUID> scopesOf(OrganisationId id) {
    return Set.of(id.value(), ServiceScopes.invited(id));
  }
}
