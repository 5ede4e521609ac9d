package org.spoluplan.meetings.imports;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One draft: looked through, accepted, taken back, set aside.
@Controller
@RequestMapping("/import-zapisu/{id}")
class ReviewController {

  private final Access access;
  private final Audit audit;
  private final ImportRegister imports;
  private final DraftValues values;
  private final ReviewPages pages;
  private final BodyChoices bodies;
  private final Reviewing reviewing;
  private final Accepting accepting;
  private final TakingBack takingBack;

  ReviewController(
      Access access,
      Audit audit,
      ImportRegister imports,
      DraftValues values,
      ReviewPages pages,
      BodyChoices bodies,
      Reviewing reviewing,
      Accepting accepting,
      TakingBack takingBack) {
    this.access = access;
    this.audit = audit;
    this.imports = imports;
    this.values = values;
    this.pages = pages;
    this.bodies = bodies;
    this.reviewing = reviewing;
    this.accepting = accepting;
    this.takingBack = takingBack;
  }

  @GetMapping
  Reply show(@PathVariable ImportId id, Page page) {
    var file = required(id, page);
    audit.read(page.actor(), ImportAction.IMPORT_MINUTES, new Thing("import", id.value()));
    return pages.show(page, file);
  }

  /// Saves what was made of the draft; with `then=accept` accepts it as well.
  @PostMapping
  Reply save(@PathVariable ImportId id, Page page, Form form) {
    var file = required(id, page);
    var read = new ReviewForm(form, values.of(id));
    var changes = read.changes();
    var additions = read.additions();
    var belonging = read.belonging(bodies.known(page), bodies.types());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.show(page, file, form).asInvalid();
    return reviewing
        .save(page.actor(), id, changes, additions, belonging, version)
        .either(
            _ -> saved(page, id, form.has("then", "accept")),
            refusal -> pages.show(page.refusing(refusal), imports.get(id), form).refused(refusal));
  }

  private Reply saved(Page page, ImportId id, boolean accept) {
    if (accept) return accepted(page, id);
    return Redirect.to(imports.get(id).path()).saying(page.t("page.saved"));
  }

  private Reply accepted(Page page, ImportId id) {
    return accepting
        .accept(page.actor(), id)
        .either(meeting -> toMeeting(page, id, meeting), refusal -> refused(page, id, refusal));
  }

  private Reply toMeeting(Page page, ImportId id, MeetingId meeting) {
    return Redirect.to("/jednani/" + meeting.value())
        .saying(page.t("import.accepted"), imports.get(id).path() + "/vzit-zpet");
  }

  @PostMapping("/vzit-zpet")
  Reply takeBack(@PathVariable ImportId id, Page page) {
    var file = required(id, page);
    return takingBack
        .takeBack(page.actor(), id)
        .either(
            _ -> Redirect.to(file.path()).saying(page.t("import.taken-back")),
            refusal -> refused(page, id, refusal));
  }

  @PostMapping("/odlozit")
  Reply setAside(@PathVariable ImportId id, Page page) {
    var file = required(id, page);
    return reviewing
        .setAside(page.actor(), id)
        .either(
            _ ->
                Redirect.to("/import-zapisu")
                    .saying(page.t("import.set-aside"), file.path() + "/vratit"),
            refusal -> refused(page, id, refusal));
  }

  @PostMapping("/vratit")
  Reply pickUp(@PathVariable ImportId id, Page page) {
    var file = required(id, page);
    return reviewing
        .pickUp(page.actor(), id)
        .either(
            _ -> Redirect.to(file.path()).saying(page.t("import.picked-up")),
            refusal -> refused(page, id, refusal));
  }

  @PostMapping("/znovu")
  Reply readAgain(@PathVariable ImportId id, Page page) {
    required(id, page);
    return reviewing
        .readAgain(page.actor(), id)
        .either(
            _ -> Redirect.to("/import-zapisu").saying(page.t("import.reads-again")),
            refusal -> refused(page, id, refusal));
  }

  private ImportedFile required(ImportId id, Page page) {
    var file = imports.get(id);
    access.require(page.actor(), ImportAction.IMPORT_MINUTES, file);
    return file;
  }

  private Html refused(Page page, ImportId id, Refusal refusal) {
    return pages.show(page.refusing(refusal), imports.get(id)).refused(refusal);
  }
}
