package org.spoluplan.network.basic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.access.Access;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.Services;
import org.spoluplan.network.basic.NetworkViews.EntryView;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Forms in which the network is kept.
@Component
class KeepingPages {

  private static final String REGION = "region";

  private final Access access;
  private final Organisations organisations;
  private final Services services;
  private final NetworkEntries entries;
  private final NetworkWords words;
  private final CodeLists codes;
  private final Territory territory;
  private final Clock clock;

  KeepingPages(
      Access access,
      Organisations organisations,
      Services services,
      NetworkEntries entries,
      NetworkWords words,
      CodeLists codes,
      Territory territory,
      Clock clock) {
    this.access = access;
    this.organisations = organisations;
    this.services = services;
    this.entries = entries;
    this.words = words;
    this.codes = codes;
    this.territory = territory;
    this.clock = clock;
  }

  Html start(Page page, Form form) {
    var keepers =
        keepers(page).stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    return Html.of(
        (out, i) -> JtestartGenerated.render(out, i, page, form, keepers, words.regions()));
  }

  /// Filled in when there is one region only that the reader keeps.
  Form usual(Page page) {
    var keepers = keepers(page);
    var form = Form.empty();
    if (keepers.size() != 1) return form;
    var keeper = keepers.getFirst();
    var region =
        territory.list(AreaKind.REGION).stream()
            .filter(area -> area.name().equals(keeper.name()))
            .map(Area::code)
            .findFirst()
            .orElse("");
    return form.with("keeper", keeper.id().value()).with(REGION, region);
  }

  private List<Organisation> keepers(Page page) {
    var reach = access.reach(page.actor(), NetworkAction.KEEP);
    var all =
        reach.everywhere()
            ? organisations.list()
            : organisations.list(reach.scopes().stream().map(OrganisationId::new).toList());
    return all.stream().filter(KeepersOfRegions::isRegion).toList();
  }

  boolean isKeeper(OrganisationId organisation) {
    return organisations.find(organisation).filter(KeepersOfRegions::isRegion).isPresent();
  }

  boolean isRegion(String code) {
    return territory.find(AreaKind.REGION, code).isPresent();
  }

  Html decide(Page page, Form form, NetworkVersion version) {
    var region = words.region(version.region());
    return Html.of((out, i) -> JtedecideGenerated.render(out, i, page, form, version, region));
  }

  /// Codes that no list has, or not any more.
  void check(Form form, NetworkEntry entry) {
    words.check(form, "level", CodeList.NETWORK_LEVEL, entry.level());
    for (int i = 0; i < EntryFields.MOST_ROWS; i++) {
      var row = "unit-" + i + "-";
      if (form.value(row + "amount").isBlank()) continue;
      words.check(form, row + "form", CodeList.SERVICE_FORM, form.value(row + "form"));
      words.check(form, row + "unit", CodeList.CAPACITY_UNIT, form.value(row + "unit"));
    }
  }

  Html entry(Page page, Form form, NetworkVersion version, Optional<StoredEntry> entry) {
    var view =
        new EntryView(
            version,
            entry,
            entry.flatMap(one -> services.find(one.is().service())),
            entry.isPresent() ? List.of() : offered(version),
            levels(page),
            words.options(page, CodeList.SERVICE_FORM),
            words.options(page, CodeList.CAPACITY_UNIT),
            EntryFields.rows(form));
    return Html.of((out, i) -> JteentryGenerated.render(out, i, page, form, view));
  }

  private List<Option> levels(Page page) {
    return codes.list(CodeList.NETWORK_LEVEL, Today.of(clock)).stream()
        .filter(KeepingPages::isInNetwork)
        .map(item -> new Option(item.code(), item.code() + " – " + item.name(page.locale())))
        .toList();
  }

  private static boolean isInNetwork(CodeItem level) {
    return level.detail("network").filter("false"::equals).isEmpty();
  }

  /// Registered services that the version does not have yet.
  private List<Option> offered(NetworkVersion version) {
    var has =
        entries.of(version.id()).stream()
            .map(entry -> entry.is().service())
            .collect(Collectors.toSet());
    return services.given(Today.of(clock)).stream()
        .filter(one -> one.is().registration().registered() && !has.contains(one.id()))
        .map(
            one ->
                new Option(
                    one.id().value().toString(),
                    one.is().name() + " (" + one.provider().name() + ")"))
        .toList();
  }
}
