package org.spoluplan.people.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.PersonPanel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One person: the card and its form.
@Controller
class PersonController {

  private final Access access;
  private final Audit audit;
  private final PersonCards cards;
  private final RegisteringPeople registering;
  private final List<PersonPanel> panels;

  PersonController(
      Access access,
      Audit audit,
      PersonCards cards,
      RegisteringPeople registering,
      List<PersonPanel> panels) {
    this.access = access;
    this.audit = audit;
    this.cards = cards;
    this.registering = registering;
    this.panels = List.copyOf(panels);
  }

  @GetMapping("/lide/{id}")
  Reply show(Page page, @PathVariable PersonId id) {
    var person = cards.get(id);
    access.require(page.actor(), PersonAction.SHOW, person);
    audit.read(page.actor(), PersonAction.SHOW, person.thing());
    var rights = rights(page.actor(), person);
    var sections =
        panels.stream().map(panel -> panel.panel(id, page)).flatMap(Optional::stream).toList();
    return Html.of((out, i) -> JtepersonGenerated.render(out, i, page, person, rights, sections));
  }

  @GetMapping("/lide/{id}/upravit")
  Reply edit(Page page, @PathVariable PersonId id) {
    var person = cards.get(id);
    var rights = required(page.actor(), person);
    return form(page, DirectoryForm.of(person.draft()), person, rights, null);
  }

  @PostMapping("/lide/{id}")
  Reply save(Page page, Form form, @PathVariable PersonId id) {
    var person = cards.get(id);
    var rights = required(page.actor(), person);
    var draft = rights.applied(form, person);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) {
      return Html.invalid(form(page, form, person, rights, null).template());
    }
    return switch (registering.change(page.actor(), rights.action(person), id, version, draft)) {
      case Outcome.Done<PersonId> _ ->
          Redirect.to("/lide/" + id.value()).saying(page.t("people.saved"));
      case Outcome.Refused<PersonId>(var reason) -> refused(page, form, id, rights, reason);
    };
  }

  private Reply refused(Page page, Form form, PersonId id, EditRights rights, Refusal reason) {
    if (reason == StandardRefusal.CHANGED_MEANWHILE) {
      return form(page, form, cards.get(id), rights, reason).refused(reason);
    }
    form.reject("email", reason);
    return form(page, form, cards.get(id), rights, null).refused(reason);
  }

  private static Html form(
      Page page, Form form, PersonCard person, EditRights rights, @Nullable Refusal refusal) {
    return Html.of(
        (out, i) -> JtepersonformGenerated.render(out, i, page, form, person, rights, refusal));
  }

  private EditRights rights(Actor actor, PersonCard person) {
    return EditRights.of(actor, person, access);
  }

  private EditRights required(Actor actor, PersonCard person) {
    var rights = rights(actor, person);
    if (!rights.any()) access.require(actor, PersonAction.EDIT_CONTACTS, person);
    return rights;
  }
}
