package org.spoluplan.people.directory;

import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of organisations.
@Controller
class OrganisationsController {

  private static final int MOST_TAKEN_AWAY = 100_000;

  private final Access access;
  private final OrganisationCards cards;
  private final OrganisationTypes types;

  OrganisationsController(Access access, OrganisationCards cards, OrganisationTypes types) {
    this.access = access;
    this.cards = cards;
    this.types = types;
  }

  @GetMapping("/organizace")
  Reply list(Page page, Form form) {
    access.require(page.actor(), OrganisationAction.LIST, Scoped.EVERYWHERE);
    var filter = filter(form);
    var typed = Map.of("q", filter.text(), "typ", filter.type(), "byvale", form.value("byvale"));
    var paging = Paging.of(form, cards.count(filter), typed);
    var found = cards.list(filter, paging.offset(), Paging.SIZE);
    var options = types.list().stream().map(type -> type.option(page)).toList();
    return Html.of(
        (out, i) ->
            JteorganisationsGenerated.render(
                out, i, page, form, found, paging, options, names(page)));
  }

  @GetMapping("/organizace.csv")
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    access.require(page.actor(), OrganisationAction.LIST, Scoped.EVERYWHERE);
    var names = names(page);
    var csv =
        new Csv()
            .row(
                page.t("organisations.name"),
                page.t("organisations.short-name"),
                page.t("organisations.type"),
                page.t("organisations.ico"),
                page.t("organisations.data-box"),
                page.t("organisations.address"),
                page.t("people.email"),
                page.t("people.phone"),
                page.t("organisations.web"));
    for (var one : cards.list(filter(form), 0, MOST_TAKEN_AWAY)) {
      var is = one.is();
      csv.row(
          is.name(),
          is.shortName(),
          names.get(is.type()),
          is.ico(),
          is.dataBox(),
          is.address(),
          is.email(),
          is.phone(),
          is.web());
    }
    return csv.as("organizace.csv");
  }

  private static OrganisationFilter filter(Form form) {
    return new OrganisationFilter(form.value("q"), form.value("typ"), form.checked("byvale"));
  }

  private Map<String, String> names(Page page) {
    return types.list().stream()
        .collect(Collectors.toMap(OrganisationType::code, type -> type.name(page)));
  }
}
