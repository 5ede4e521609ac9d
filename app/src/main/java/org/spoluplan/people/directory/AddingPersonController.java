package org.spoluplan.people.directory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Adding a person: alone, or straight as somebody of an organisation.
@Controller
class AddingPersonController {

  private final Access access;
  private final RegisteringPeople registering;
  private final Organisations organisations;
  private final Clock clock;

  AddingPersonController(
      Access access, RegisteringPeople registering, Organisations organisations, Clock clock) {
    this.access = access;
    this.registering = registering;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/lide/novy")
  Reply show(Page page, Form form) {
    var organisation = permitted(page, form);
    var known = new HashMap<String, Object>();
    known.put("language", "cs");
    known.put("role", GrantableRole.ORGANISATION_WORKER);
    if (organisation != null) known.put("organizace", organisation.id().value());
    return form(page, Form.filled(known), organisation);
  }

  @PostMapping("/lide")
  Reply add(Page page, Form form) {
    var organisation = permitted(page, form);
    var draft = DirectoryForm.person(form);
    var role = organisation == null ? null : firstRole(form, organisation);
    if (!form.valid()) return Html.invalid(form(page, form, organisation).template());
    return switch (registering.add(page.actor(), draft, role)) {
      case Outcome.Done<PersonId>(var id) ->
          Redirect.to("/lide/" + id.value()).saying(page.t("people.added", draft.name().full()));
      case Outcome.Refused<PersonId>(var reason) -> {
        form.reject("email", reason);
        yield form(page, form, organisation).refused(reason);
      }
    };
  }

  private @Nullable Organisation permitted(Page page, Form form) {
    var id = form.optionalId("organizace");
    var organisation = id == null ? null : organisations.get(new OrganisationId(id));
    access.require(
        page.actor(),
        PersonAction.ADD,
        organisation == null
            ? Scoped.of(CircleScopes.NOBODYS)
            : GrantableRole.scope(organisation.id()));
    return organisation;
  }

  private Grant firstRole(Form form, Organisation organisation) {
    var role = form.choice("role", GrantableRole.class);
    if (!role.atOrganisation()) form.reject("role", "form.error.choose");
    return new Grant(role, organisation.id(), Today.of(clock), null);
  }

  private static Html form(Page page, Form form, @Nullable Organisation organisation) {
    var roles = List.of(GrantableRole.ORGANISATION_WORKER, GrantableRole.ORGANISATION_HEAD);
    return Html.of(
        (out, i) -> JtenewpersonGenerated.render(out, i, page, form, organisation, roles));
  }
}
