package org.spoluplan.planning.actions;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One promise: everybody reads it, its owner says in a minute how it goes.
@Controller
@RequestMapping("/plany/sliby/{id}")
class PromiseController {

  private static final String BECAUSE = "what was promised and what came of it is public";

  private final Access access;
  private final Promises promises;
  private final Cards cards;
  private final Promising promising;
  private final Reporting reporting;
  private final PromisePages pages;

  PromiseController(
      Access access,
      Promises promises,
      Cards cards,
      Promising promising,
      Reporting reporting,
      PromisePages pages) {
    this.access = access;
    this.promises = promises;
    this.cards = cards;
    this.promising = promising;
    this.reporting = reporting;
    this.pages = pages;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply promise(Page page, @PathVariable PromiseId id) {
    var promise = promises.get(id);
    if (!promise.year().isPublic()) {
      access.require(page.actor(), PlanAction.READ, cards.get(promise.card()));
    }
    return pages.promise(page, promise);
  }

  @PostMapping
  Reply report(
      @PathVariable PromiseId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var promise = promises.get(id);
    var card = cards.get(promise.card());
    access.require(page.actor(), PlanAction.REPORT, card);
    var upload = upload(file);
    var said = ActionFields.said(form, pages.alternatives(promise));
    var measured = ActionFields.measured(form, promise, card);
    var seen = form.integer("seen", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.promise(page, promise, form).asInvalid();
    return switch (reporting.report(page.actor(), id, said, measured, seen, upload)) {
      case Outcome.Done<PromiseId> _ -> Redirect.to(id.path()).saying(page.t("action.reported"));
      case Outcome.Refused<PromiseId>(var reason) -> refused(page, form, id, reason);
    };
  }

  private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file.getBytes());
  }

  /// With what others said in the meantime.
  private Reply refused(Page page, Form form, PromiseId id, Refusal reason) {
    var promise = promises.get(id);
    var ours = reason instanceof ActionRefusal || reason instanceof StandardRefusal;
    if (!ours) form.reject("file", reason);
    var newer = form.with("seen", promise.progress().size());
    return pages.promise(page.refusing(reason), promise, newer).refused(reason);
  }

  @GetMapping("/upravit")
  Reply startEdit(Page page, @PathVariable PromiseId id) {
    var promise = kept(page, id);
    return pages.edit(page, promise, ActionFields.form(promise));
  }

  private Promise kept(Page page, PromiseId id) {
    var promise = promises.get(id);
    access.require(page.actor(), PlanAction.KEEP, promise.year());
    return promise;
  }

  @PostMapping("/upravit")
  Reply edit(Page page, Form form, @PathVariable PromiseId id) {
    var promise = kept(page, id);
    var is = ActionFields.content(form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.edit(page, promise, form).asInvalid();
    return switch (promising.change(page.actor(), id, is, version)) {
      case Outcome.Done<PromiseId> _ -> Redirect.to(id.path()).saying(page.t("page.saved"));
      case Outcome.Refused<PromiseId>(var reason) ->
          pages
              .edit(
                  page.refusing(reason), promise, form.with("version", promises.get(id).version()))
              .refused(reason);
    };
  }

  @PostMapping("/vyskrtnout")
  Reply strike(Page page, @PathVariable PromiseId id) {
    var promise = kept(page, id);
    return switch (promising.strike(page.actor(), id)) {
      case Outcome.Done<ActionPlan>(var year) ->
          Redirect.to(year.path()).saying(page.t("action.struck"));
      case Outcome.Refused<ActionPlan>(var reason) ->
          pages.promise(page.refusing(reason), promise).refused(reason);
    };
  }
}
