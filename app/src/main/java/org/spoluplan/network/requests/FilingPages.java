package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.Provider;
import org.spoluplan.network.Services;
import org.spoluplan.network.requests.RequestViews.FilingView;
import org.spoluplan.network.services.Providers;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// The form of a request.
@Component
class FilingPages {

  private static final String REGION = "region";
  private static final String PROVIDER = "provider";

  private final Access access;
  private final Organisations organisations;
  private final Providers providers;
  private final Services services;
  private final Territory territory;
  private final NetworkWords words;
  private final Clock clock;

  FilingPages(
      Access access,
      Organisations organisations,
      Providers providers,
      Services services,
      Territory territory,
      NetworkWords words,
      Clock clock) {
    this.access = access;
    this.organisations = organisations;
    this.providers = providers;
    this.services = services;
    this.territory = territory;
    this.words = words;
    this.clock = clock;
  }

  /// What is usual: next year, the only provider, the only region.
  Form usual(Page page, Form asked) {
    var today = Today.of(clock);
    var form = Form.empty().with("year", today.getYear() + 1);
    var mine = mine(page);
    var home = territory.home(today);
    if (home.isPresent()) form = form.with(REGION, home.get().code());
    var keepers = keepers();
    var keeper = keeper(keepers, home);
    if (keeper.isPresent()) form = form.with("keeper", keeper.get().id().value());
    if (!asked.value(PROVIDER).isEmpty()) return form.with(PROVIDER, asked.value(PROVIDER));
    return mine.size() == 1 ? form.with(PROVIDER, mine.getFirst().id().value()) : form;
  }

  private static Optional<Organisation> keeper(List<Organisation> keepers, Optional<Area> home) {
    if (keepers.size() == 1) return Optional.of(keepers.getFirst());
    return keepers.stream()
        .filter(one -> home.isPresent() && one.name().equals(home.get().name()))
        .findFirst();
  }

  private List<Organisation> keepers() {
    return organisations.list().stream().filter(one -> one.type().equals(REGION)).toList();
  }

  private List<Organisation> mine(Page page) {
    var reach = access.reach(page.actor(), RequestAction.FILE);
    return reach.everywhere()
        ? organisations.list()
        : organisations.list(reach.scopes().stream().map(OrganisationId::new).toList());
  }

  Html edit(Page page, Form form, Optional<NetworkRequest> request) {
    var view =
        new FilingView(
            request,
            options(mine(page)),
            options(keepers()),
            words.regions(),
            own(form, request),
            words.options(page, CodeList.SERVICE_TYPE),
            words.options(page, CodeList.SERVICE_FORM),
            words.options(page, CodeList.CAPACITY_UNIT),
            RequestFields.rows(form));
    return Html.of((out, i) -> JtefilingGenerated.render(out, i, page, form, view));
  }

  private List<Option> own(Form form, Optional<NetworkRequest> request) {
    var ids =
        request
            .map(one -> List.of(one.provider().id()))
            .orElseGet(
                () ->
                    Form.filled(Map.of("id", form.value(PROVIDER))).ids("id").stream()
                        .flatMap(id -> providers.tiedTo(new OrganisationId(id)).stream())
                        .map(Provider::id)
                        .toList());
    return ids.stream()
        .flatMap(id -> services.of(id).stream())
        .filter(one -> one.is().registration().registered())
        .map(one -> new Option(one.id().value().toString(), one.is().name()))
        .toList();
  }

  private static List<Option> options(List<Organisation> all) {
    return all.stream().map(one -> new Option(one.id().value().toString(), one.name())).toList();
  }
}
