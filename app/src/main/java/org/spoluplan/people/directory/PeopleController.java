package org.spoluplan.people.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.page.Reply;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of people.
@Controller
class PeopleController {

  private static final int MOST_TAKEN_AWAY = 100_000;

  private final Access access;
  private final Audit audit;
  private final PersonCards cards;
  private final Organisations organisations;

  PeopleController(Access access, Audit audit, PersonCards cards, Organisations organisations) {
    this.access = access;
    this.audit = audit;
    this.cards = cards;
    this.organisations = organisations;
  }

  @GetMapping("/lide")
  Reply list(Page page, Form form) {
    var filter = permitted(page, form);
    var paging = Paging.of(form, cards.count(filter), typed(form));
    var people = cards.list(filter, paging.offset(), Paging.SIZE);
    audit.readList(page.actor(), PersonAction.LIST, people.size());
    var where = filter.organisation() == null ? null : organisations.get(filter.organisation());
    return Html.of(
        (out, i) ->
            JtepeopleGenerated.render(
                out, i, page, form, people, paging, where, organisationOptions(filter)));
  }

  @GetMapping("/lide.csv")
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    var people = cards.list(permitted(page, form), 0, MOST_TAKEN_AWAY);
    audit.readList(page.actor(), PersonAction.LIST, people.size());
    var csv =
        new Csv()
            .row(
                page.t("people.title-before"),
                page.t("people.given-name"),
                page.t("people.family-name"),
                page.t("people.title-after"),
                page.t("people.email"),
                page.t("people.phone"),
                page.t("people.roles"));
    for (var person : people) csv.row(cells(page, person));
    return csv.as("lide.csv");
  }

  private static List<@Nullable String> cells(Page page, PersonCard person) {
    var name = person.name();
    return java.util.Arrays.asList(
        name.titleBefore(),
        name.given(),
        name.family(),
        name.titleAfter(),
        person.email(),
        person.phone(),
        RoleWords.current(page, person));
  }

  private PersonFilter permitted(Page page, Form form) {
    var reach = access.reach(page.actor(), PersonAction.LIST);
    access.require(page.actor(), PersonAction.LIST, reach::scopes);
    var organisation = form.optionalId("organizace");
    return new PersonFilter(
        form.value("q"),
        organisation == null ? null : new OrganisationId(organisation),
        form.optionalChoice("role", GrantableRole.class),
        reach);
  }

  private static Map<String, String> typed(Form form) {
    return Map.of(
        "q", form.value("q"), "organizace", form.value("organizace"), "role", form.value("role"));
  }

  private List<Option> organisationOptions(PersonFilter filter) {
    var all =
        filter.reach().everywhere()
            ? organisations.list()
            : organisations.list(
                filter.reach().scopes().stream().map(OrganisationId::new).toList());
    return all.stream().map(PeopleController::option).toList();
  }

  static Option option(Organisation organisation) {
    return new Option(organisation.id().value().toString(), organisation.name());
  }
}
