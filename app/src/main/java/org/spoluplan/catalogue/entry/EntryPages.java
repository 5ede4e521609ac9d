package org.spoluplan.catalogue.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.catalogue.entry.EntryView.Amount;
import org.spoluplan.catalogue.entry.EntryView.FormLine;
import org.spoluplan.catalogue.entry.EntryView.Group;
import org.spoluplan.catalogue.entry.EntryView.PlaceLine;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServicePanel;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class EntryPages {

  private final Services services;
  private final BasicNetworks networks;
  private final CodeLists codes;
  private final Territory territory;
  private final EntryData data;
  private final List<ServicePanel> panels;
  private final Clock clock;

  EntryPages(
      Services services,
      BasicNetworks networks,
      CodeLists codes,
      Territory territory,
      EntryData data,
      List<ServicePanel> panels,
      Clock clock) {
    this.services = services;
    this.networks = networks;
    this.codes = codes;
    this.territory = territory;
    this.data = data;
    this.panels = List.copyOf(panels);
    this.clock = clock;
  }

  Html show(Page page, SocialService service) {
    var view = view(service, Today.of(clock));
    var block = data.of(service, view);
    var shown = panels.stream().flatMap(one -> one.panel(service, page).stream()).toList();
    return Html.of((out, i) -> JteentryGenerated.render(out, i, page, view, block, shown));
  }

  private EntryView view(SocialService service, LocalDate today) {
    var is = service.is();
    var said = services.vacancies(service.id());
    var region = is.area().region();
    return new EntryView(
        service,
        today,
        codes.find(is.registration().types(), is.registration().typeCode(), today),
        is.clientele().groups().stream()
            .flatMap(
                served ->
                    codes
                        .find(CodeList.TARGET_GROUP, served.code(), today)
                        .map(item -> new Group(item, served))
                        .stream())
            .toList(),
        is.forms().stream().flatMap(form -> line(form, said, today).stream()).toList(),
        is.placesOn(today).stream()
            .map(place -> new PlaceLine(place, municipality(place.municipality())))
            .toList(),
        is.area().municipalities().stream()
            .flatMap(code -> territory.find(code).stream())
            .sorted(Comparator.comparing(Municipality::name, CzechOrder.OF_NAMES))
            .toList(),
        region == null
            ? Optional.empty()
            : territory.find(AreaKind.REGION, region).map(area -> area.name()),
        others(service, today),
        networks.everHad(service.id()));
  }

  private Optional<FormLine> line(ServiceForm form, List<Vacancy> said, LocalDate today) {
    var room = said.stream().filter(one -> one.form().equals(form.code())).findFirst();
    return codes
        .find(CodeList.SERVICE_FORM, form.code(), today)
        .map(item -> new FormLine(item, form, amounts(form, today), room));
  }

  private List<Amount> amounts(ServiceForm form, LocalDate today) {
    return form.capacities().stream()
        .flatMap(
            capacity ->
                unit(capacity.unit(), today).map(unit -> new Amount(unit, capacity)).stream())
        .toList();
  }

  private Optional<CodeItem> unit(String code, LocalDate today) {
    return codes.find(CodeList.CAPACITY_UNIT, code, today);
  }

  private Optional<Municipality> municipality(@Nullable MunicipalityCode code) {
    return code == null ? Optional.empty() : territory.find(code);
  }

  /// What else the provider gives.
  private List<SocialService> others(SocialService service, LocalDate today) {
    return services.of(service.provider().id()).stream()
        .filter(other -> !other.id().equals(service.id()) && other.is().givenOn(today))
        .toList();
  }
}
