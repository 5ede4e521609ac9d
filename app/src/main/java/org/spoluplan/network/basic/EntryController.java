package org.spoluplan.network.basic;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the region writes services into a draft of its network.
@Controller("networkEntryController")
@RequestMapping("/sit")
class EntryController {

  private final Access access;
  private final Versions versions;
  private final NetworkEntries entries;
  private final Services services;
  private final KeepingNetwork keeping;
  private final KeepingPages pages;

  EntryController(
      Access access,
      Versions versions,
      NetworkEntries entries,
      Services services,
      KeepingNetwork keeping,
      KeepingPages pages) {
    this.access = access;
    this.versions = versions;
    this.entries = entries;
    this.services = services;
    this.keeping = keeping;
    this.pages = pages;
  }

  @GetMapping("/{id}/sluzby/nova")
  Reply start(Page page, @PathVariable VersionId id) {
    return pages.entry(page, Form.empty(), kept(page, id), Optional.empty());
  }

  @PostMapping("/{id}/sluzby")
  Reply add(Page page, Form form, @PathVariable VersionId id) {
    var version = kept(page, id);
    var entry = EntryFields.read(form, null);
    if (form.valid() && services.find(entry.service()).isEmpty()) {
      form.reject("service", "form.error.choose");
    }
    pages.check(form, entry);
    if (!form.valid()) return pages.entry(page, form, version, Optional.empty()).asInvalid();
    return switch (keeping.add(page.actor(), id, entry)) {
      case Outcome.Done<EntryId> _ ->
          Redirect.to(version.path()).saying(page.t("network.entry.added"));
      case Outcome.Refused<EntryId>(var reason) ->
          pages.entry(page.refusing(reason), form, version, Optional.empty()).refused(reason);
    };
  }

  @GetMapping("/zaznamy/{id}")
  Reply edit(Page page, @PathVariable EntryId id) {
    var stored = entries.get(id);
    var version = kept(page, stored.in());
    return pages.entry(page, EntryFields.form(stored), version, Optional.of(stored));
  }

  @PostMapping("/zaznamy/{id}")
  Reply save(Page page, Form form, @PathVariable EntryId id) {
    var stored = entries.get(id);
    var version = kept(page, stored.in());
    var entry = EntryFields.read(form, stored.is().service());
    pages.check(form, entry);
    var typed = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.entry(page, form, version, Optional.of(stored)).asInvalid();
    return switch (keeping.change(page.actor(), stored, typed, entry)) {
      case Outcome.Done<EntryId> _ -> Redirect.to(version.path()).saying(page.t("page.saved"));
      case Outcome.Refused<EntryId>(var reason) ->
          pages
              .entry(
                  page.refusing(reason), newer(form, stored, reason), version, Optional.of(stored))
              .refused(reason);
    };
  }

  @PostMapping("/zaznamy/{id}/vyradit")
  Reply remove(Page page, @PathVariable EntryId id) {
    var stored = entries.get(id);
    var version = kept(page, stored.in());
    return switch (keeping.remove(page.actor(), stored)) {
      case Outcome.Done<VersionId> _ ->
          Redirect.to(version.path()).saying(page.t("network.entry.removed"));
      case Outcome.Refused<VersionId>(var reason) ->
          pages
              .entry(page.refusing(reason), EntryFields.form(stored), version, Optional.of(stored))
              .refused(reason);
    };
  }

  private static Form newer(Form form, StoredEntry stored, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", stored.version()) : form;
  }

  private NetworkVersion kept(Page page, VersionId id) {
    var version = versions.get(id);
    access.require(page.actor(), NetworkAction.KEEP, version);
    return version;
  }
}
