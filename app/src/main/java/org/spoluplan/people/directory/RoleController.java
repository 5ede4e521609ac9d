package org.spoluplan.people.directory;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Giving a person a role and ending it.
@Controller
class RoleController {

  private final Access access;
  private final PersonCards cards;
  private final Granting granting;
  private final Organisations organisations;
  private final Clock clock;

  RoleController(
      Access access,
      PersonCards cards,
      Granting granting,
      Organisations organisations,
      Clock clock) {
    this.access = access;
    this.cards = cards;
    this.granting = granting;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/lide/{id}/role")
  Reply show(Page page, @PathVariable PersonId id) {
    var person = cards.get(id);
    access.require(page.actor(), RoleAction.GRANT_AT_ORGANISATION, whereGranting(page));
    var known = Map.of("from", Today.of(clock), "role", GrantableRole.ORGANISATION_WORKER);
    return form(page, Form.filled(known), person, null);
  }

  @PostMapping("/lide/{id}/role")
  Reply grant(Page page, Form form, @PathVariable PersonId id) {
    var grant = grant(form);
    access.require(page.actor(), grant.role().action(), scope(page, grant));
    var person = cards.get(id);
    if (!form.valid()) return Html.invalid(form(page, form, person, null).template());
    return switch (granting.grant(page.actor(), id, grant)) {
      case Outcome.Done<RoleId> _ -> Redirect.to(path(id)).saying(page.t("people.role.granted"));
      case Outcome.Refused<RoleId>(var reason) -> form(page, form, person, reason).refused(reason);
    };
  }

  @PostMapping("/lide/{id}/role/{role}/konec")
  Reply end(Page page, Form form, @PathVariable PersonId id, @PathVariable RoleId role) {
    permitted(page, id, role);
    var typed = form.optionalDate("to");
    var to = Objects.requireNonNullElse(typed, Today.of(clock));
    if (!form.valid()) return Redirect.to(path(id)).warning(page.t("form.error.date"));
    return switch (granting.end(page.actor(), role, to)) {
      case Outcome.Done<RoleId> _ ->
          Redirect.to(path(id))
              .saying(
                  page.t("people.role.ended", page.dates().brief(to)),
                  path(id) + "/role/" + role.value() + "/obnovit");
      case Outcome.Refused<RoleId>(var reason) -> Redirect.to(path(id)).warning(page.t(reason));
    };
  }

  @PostMapping("/lide/{id}/role/{role}/obnovit")
  Reply reopen(Page page, @PathVariable PersonId id, @PathVariable RoleId role) {
    permitted(page, id, role);
    return switch (granting.reopen(page.actor(), role)) {
      case Outcome.Done<RoleId> _ -> Redirect.to(path(id)).saying(page.t("people.role.reopened"));
      case Outcome.Refused<RoleId>(var reason) -> Redirect.to(path(id)).warning(page.t(reason));
    };
  }

  private void permitted(Page page, PersonId person, RoleId role) {
    var held = granting.get(role);
    if (!held.person().equals(person)) throw new NotFound("role", role.value());
    access.require(page.actor(), held.role().action(), GrantableRole.scope(held.organisation()));
  }

  /// A role that still lacks its organisation is only an unfinished form.
  private Scoped scope(Page page, Grant grant) {
    var unfinished = grant.role().atOrganisation() && grant.organisation() == null;
    return unfinished ? whereGranting(page) : GrantableRole.scope(grant.organisation());
  }

  private Scoped whereGranting(Page page) {
    return access.reach(page.actor(), RoleAction.GRANT_AT_ORGANISATION)::scopes;
  }

  private Grant grant(Form form) {
    var role = form.choice("role", GrantableRole.class);
    var organisation = role.mayHaveOrganisation() ? form.optionalId("organizace") : null;
    if (role.atOrganisation() && organisation == null) {
      form.reject("organizace", "form.error.choose");
    }
    return new Grant(
        role,
        organisation == null ? null : new OrganisationId(organisation),
        form.date("from"),
        form.optionalDate("to"));
  }

  private Html form(Page page, Form form, PersonCard person, @Nullable Refusal refusal) {
    var roles =
        Arrays.stream(GrantableRole.values())
            .filter(role -> page.maySomewhere(role.action()))
            .toList();
    var where = whereGranted(page);
    return Html.of(
        (out, i) -> JterolesGenerated.render(out, i, page, form, person, roles, where, refusal));
  }

  private List<Option> whereGranted(Page page) {
    var reach = access.reach(page.actor(), RoleAction.GRANT_AT_ORGANISATION);
    var all =
        reach.everywhere()
            ? organisations.list()
            : organisations.list(reach.scopes().stream().map(OrganisationId::new).toList());
    return all.stream().map(PeopleController::option).toList();
  }

  private static String path(PersonId id) {
    return "/lide/" + id.value();
  }
}
