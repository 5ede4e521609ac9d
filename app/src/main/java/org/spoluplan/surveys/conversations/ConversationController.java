package org.spoluplan.surveys.conversations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.ConversationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Protocols of focus groups and interviews.
@Controller
@RequestMapping("/rozhovory")
class ConversationController {

  private static final String NEW = "/rozhovory/novy";

  private final Access access;
  private final ConversationRegister register;
  private final Recording recording;
  private final ConversationPages pages;

  ConversationController(
      Access access, ConversationRegister register, Recording recording, ConversationPages pages) {
    this.access = access;
    this.register = register;
    this.recording = recording;
    this.pages = pages;
  }

  @GetMapping
  Reply list(Page page) {
    access.require(page.actor(), ConversationAction.KEEP, anywhere(page));
    return pages.list(page);
  }

  @GetMapping("/novy")
  Reply startNew(Page page) {
    access.require(page.actor(), ConversationAction.KEEP, anywhere(page));
    var known = Map.of("kind", "focus_group", "consent", page.t("conversation.consent.usual"));
    return pages.form(page, Form.filled(known), NEW, Set.of());
  }

  @PostMapping("/novy")
  Reply add(Page page, Form form) {
    access.require(page.actor(), ConversationAction.KEEP, anywhere(page));
    var is = ConversationFields.read(form);
    var said = ConversationFields.statements(form);
    var owner = form.optionalId("owner");
    if (owner == null) form.reject("owner", "form.error.choose");
    if (owner == null || !form.valid()) return pages.form(page, form, NEW, Set.of()).asInvalid();
    access.require(page.actor(), ConversationAction.KEEP, Scoped.of(owner));
    var names = ConversationFields.names(said);
    if (!names.isEmpty() && !form.checked("anyway")) {
      return pages.form(page, form, NEW, names).asInvalid();
    }
    var id = recording.add(page.actor(), new OrganisationId(owner), is, said);
    return Redirect.to(id.path()).saying(page.t("conversation.kept"));
  }

  @GetMapping("/{id}")
  Reply conversation(Page page, @PathVariable ConversationId id) {
    return pages.conversation(page, kept(page, id));
  }

  @GetMapping("/{id}/upravit")
  Reply edit(Page page, @PathVariable ConversationId id) {
    var one = kept(page, id);
    return pages.form(page, ConversationFields.filled(one), id.path() + "/upravit", Set.of());
  }

  @PostMapping("/{id}/upravit")
  Reply change(Page page, Form form, @PathVariable ConversationId id) {
    kept(page, id);
    var is = ConversationFields.read(form);
    var said = ConversationFields.statements(form);
    var action = id.path() + "/upravit";
    if (!form.valid()) return pages.form(page, form, action, Set.of()).asInvalid();
    var names = ConversationFields.names(said);
    if (!names.isEmpty() && !form.checked("anyway")) {
      return pages.form(page, form, action, names).asInvalid();
    }
    recording.change(page.actor(), id, is, said);
    return Redirect.to(id.path()).saying(page.t("conversation.kept"));
  }

  private Conversation kept(Page page, ConversationId id) {
    var one = register.get(id);
    access.require(page.actor(), ConversationAction.KEEP, one);
    return one;
  }

  private static Scoped anywhere(Page page) {
    var scopes = page.access().reach(page.actor(), ConversationAction.KEEP).scopes();
    return Scoped.of(scopes.toArray(UUID[]::new));
  }
}
