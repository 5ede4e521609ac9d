package org.spoluplan.grants.settlement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.page.TableRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Entries of the books: typed, brought from a file, assigned to lines of the budget.
@Controller
@RequestMapping("/dotace/zadosti/{id}/vyuctovani/doklady")
class EntryController {

  private static final int FIRST_FAULTS = 10;

  private final Access access;
  private final Agreements agreements;
  private final Applications applications;
  private final Entries entries;
  private final Settling settling;
  private final SettlementPages pages;
  private final LedgerMapping mapping;

  EntryController(
      Access access,
      Agreements agreements,
      Applications applications,
      Entries entries,
      Settling settling,
      SettlementPages pages,
      LedgerMapping mapping) {
    this.access = access;
    this.agreements = agreements;
    this.applications = applications;
    this.entries = entries;
    this.settling = settling;
    this.pages = pages;
    this.mapping = mapping;
  }

  @GetMapping
  Reply show(Page page, @PathVariable ApplicationId id) {
    access.require(page.actor(), SettlementAction.VIEW, applications.get(id).readers());
    var form = EntryFields.form(entries.of(id));
    return pages.entries(page, form, agreements.get(id), Optional.empty());
  }

  private Agreement written(Page page, ApplicationId id) {
    access.require(page.actor(), SettlementAction.WRITE, applications.get(id).applicant());
    return agreements.get(id);
  }

  /// Lines and charged amounts of all rows at once.
  @PostMapping
  Reply assign(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var changed = EntryFields.changed(page, form, entries.of(id));
    if (!form.valid()) return pages.entries(page, form, agreement, Optional.empty()).asInvalid();
    return replied(page, id, settling.put(page.actor(), id, changed), page.t("page.saved"));
  }

  @PostMapping("/novy")
  Reply add(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var entry = EntryFields.read(form);
    if (!form.valid()) {
      var shown = EntryFields.with(form, entries.of(id));
      return pages.entries(page, shown, agreement, Optional.empty()).asInvalid();
    }
    return added(page, id, settling.add(page.actor(), id, List.of(entry)), List.of());
  }

  @PostMapping("/{entry}/smazat")
  Reply remove(Page page, @PathVariable ApplicationId id, @PathVariable UUID entry) {
    written(page, id);
    var done = settling.remove(page.actor(), id, entry);
    return replied(page, id, done, page.t("settlement.entry.removed"));
  }

  /// CSV and XLSX are read by their columns, ISDOC is read whole.
  @PostMapping("/soubor")
  Reply upload(
      Page page,
      Form form,
      @PathVariable ApplicationId id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var agreement = written(page, id);
    var name = file == null ? null : file.getOriginalFilename();
    if (file == null || file.isEmpty() || name == null) {
      return faulty(page, agreement, TableRefusal.EMPTY);
    }
    var content = file.getBytes();
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".isdoc") || lower.endsWith(".xml")) {
      return Isdoc.read(content, name)
          .map(one -> added(page, id, settling.add(page.actor(), id, List.of(one)), List.of()))
          .orElseGet(() -> faulty(page, agreement, SettlementRefusal.NO_INVOICE));
    }
    return switch (settling.attach(page.actor(), id, new Upload(name, content))) {
      case Outcome.Refused<FileId>(var reason) -> faulty(page, agreement, reason);
      case Outcome.Done<FileId> _ -> read(page, agreement, name, LedgerMapping.text(content));
    };
  }

  private Reply faulty(Page page, Agreement agreement, Refusal reason) {
    var form = EntryFields.form(entries.of(agreement.id()));
    form.reject("file", reason);
    return pages.entries(page, form, agreement, Optional.empty()).refused(reason);
  }

  private Reply read(Page page, Agreement agreement, String name, Outcome<String> text) {
    return switch (text.then(LedgerMapping::table)) {
      case Outcome.Refused<LedgerMapping.Found>(var reason) -> faulty(page, agreement, reason);
      case Outcome.Done<LedgerMapping.Found>(var found) ->
          found.columns().isComplete()
              ? taken(page, agreement, found, name)
              : ask(page, agreement, mapping.form(found), found, name);
    };
  }

  private Html ask(
      Page page, Agreement agreement, Form form, LedgerMapping.Found found, String name) {
    var view = mapping.view(page, found, name);
    return pages.entries(page, form, agreement, Optional.of(view));
  }

  private Reply taken(Page page, Agreement agreement, LedgerMapping.Found found, String name) {
    var read = LedgerReading.read(found.table(), found.columns(), name);
    var done = settling.add(page.actor(), agreement.id(), read.entries());
    return added(page, agreement.id(), done, read.faults());
  }

  /// The table again, now with columns that somebody chose.
  @PostMapping("/sloupce")
  Reply columns(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var name = form.text("source", 300);
    return switch (LedgerMapping.table(form.value("table"))) {
      case Outcome.Refused<LedgerMapping.Found>(var reason) -> faulty(page, agreement, reason);
      case Outcome.Done<LedgerMapping.Found>(var found) -> {
        var chosen = mapping.read(form, found);
        yield form.valid()
            ? taken(page, agreement, chosen, name)
            : ask(page, agreement, form, chosen, name).asInvalid();
      }
    };
  }

  private Reply added(
      Page page, ApplicationId id, Outcome<Integer> done, List<LedgerReading.Fault> faults) {
    return switch (done) {
      case Outcome.Refused<Integer>(var reason) -> faulty(page, agreements.get(id), reason);
      case Outcome.Done<Integer>(var count) -> {
        var back = Redirect.to(id.path() + "/vyuctovani/doklady");
        var said = page.t("settlement.added", count);
        yield faults.isEmpty() ? back.saying(said) : back.warning(said + " " + told(page, faults));
      }
    };
  }

  private static String told(Page page, List<LedgerReading.Fault> faults) {
    var sentences = new ArrayList<String>();
    faults.stream()
        .limit(FIRST_FAULTS)
        .forEach(
            one ->
                sentences.add(
                    page.t("settlement.unread", one.line(), page.t("settlement.why", one.why()))));
    return page.t("settlement.unread.all", faults.size(), String.join("; ", sentences));
  }

  private Reply replied(Page page, ApplicationId id, Outcome<ApplicationId> done, String said) {
    return switch (done) {
      case Outcome.Done<ApplicationId> _ ->
          Redirect.to(id.path() + "/vyuctovani/doklady").saying(said);
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages
              .entries(
                  page.refusing(reason),
                  EntryFields.form(entries.of(id)),
                  agreements.get(id),
                  Optional.empty())
              .refused(reason);
    };
  }
}
