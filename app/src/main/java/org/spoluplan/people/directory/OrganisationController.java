package org.spoluplan.people.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.Reach;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.OrganisationPanel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One organisation: the card with its people, and the form.
@Controller
class OrganisationController {

  /// Any coordinator may add one.
  private static final Scoped NEW = Scoped.of(CircleScopes.NOBODYS);

  private final Access access;
  private final Audit audit;
  private final OrganisationCards cards;
  private final OrganisationTypes types;
  private final PersonCards people;
  private final RegisteringOrganisations registering;
  private final List<OrganisationPanel> panels;

  OrganisationController(
      Access access,
      Audit audit,
      OrganisationCards cards,
      OrganisationTypes types,
      PersonCards people,
      RegisteringOrganisations registering,
      List<OrganisationPanel> panels) {
    this.access = access;
    this.audit = audit;
    this.cards = cards;
    this.types = types;
    this.people = people;
    this.registering = registering;
    this.panels = List.copyOf(panels);
  }

  @GetMapping("/organizace/{id}")
  Reply show(Page page, @PathVariable OrganisationId id) {
    var organisation = cards.get(id);
    access.require(page.actor(), OrganisationAction.SHOW, organisation);
    var workers = page.may(PersonAction.LIST, GrantableRole.scope(id)) ? workers(page, id) : null;
    var type =
        types.list().stream()
            .filter(t -> t.code().equals(organisation.is().type()))
            .map(t -> t.name(page))
            .findFirst()
            .orElseThrow();
    var sections =
        panels.stream().map(panel -> panel.panel(id, page)).flatMap(Optional::stream).toList();
    return Html.of(
        (out, i) ->
            JteorganisationGenerated.render(out, i, page, organisation, type, workers, sections));
  }

  @GetMapping("/organizace/nova")
  Reply start(Page page) {
    access.require(page.actor(), OrganisationAction.ADD, NEW);
    return form(page, Form.filled(Map.of("type", "provider")), null, null);
  }

  @PostMapping("/organizace")
  Reply add(Page page, Form form) {
    access.require(page.actor(), OrganisationAction.ADD, NEW);
    var draft = DirectoryForm.organisation(form, types.list());
    if (!form.valid()) return Html.invalid(form(page, form, null, null).template());
    return answer(page, form, null, registering.add(page.actor(), draft));
  }

  @GetMapping("/organizace/{id}/upravit")
  Reply edit(Page page, @PathVariable OrganisationId id) {
    var organisation = cards.get(id);
    access.require(page.actor(), OrganisationAction.EDIT, organisation);
    return form(page, DirectoryForm.of(organisation.is()), organisation, null);
  }

  @PostMapping("/organizace/{id}")
  Reply save(Page page, Form form, @PathVariable OrganisationId id) {
    var organisation = cards.get(id);
    access.require(page.actor(), OrganisationAction.EDIT, organisation);
    var draft = DirectoryForm.organisation(form, types.list());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return Html.invalid(form(page, form, organisation, null).template());
    return answer(page, form, id, registering.change(page.actor(), id, version, draft));
  }

  private Reply answer(
      Page page, Form form, @Nullable OrganisationId id, Outcome<OrganisationId> outcome) {
    return switch (outcome) {
      case Outcome.Done<OrganisationId>(var saved) ->
          Redirect.to("/organizace/" + saved.value()).saying(page.t("people.saved"));
      case Outcome.Refused<OrganisationId>(var reason) -> {
        var conflict = reason == StandardRefusal.CHANGED_MEANWHILE;
        if (!conflict) form.reject("ico", reason);
        yield form(page, form, id == null ? null : cards.get(id), conflict ? reason : null)
            .refused(reason);
      }
    };
  }

  private List<PersonCard> workers(Page page, OrganisationId id) {
    var filter = new PersonFilter("", id, null, new Reach(true, java.util.Set.of()));
    var workers = people.list(filter, 0, 500);
    audit.readList(page.actor(), PersonAction.LIST, workers.size());
    return workers;
  }

  private Html form(
      Page page, Form form, @Nullable OrganisationCard organisation, @Nullable Refusal refusal) {
    var options = types.list().stream().map(type -> type.option(page)).toList();
    return Html.of(
        (out, i) ->
            JteorganisationformGenerated.render(
                out, i, page, form, organisation, options, refusal));
  }
}
