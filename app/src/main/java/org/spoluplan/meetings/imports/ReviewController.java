package org.spoluplan.meetings.imports;

import java.util.function.Function;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
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

  private static final String LIST = "/import-zapisu";

  private final Access access;
  private final Audit audit;
  private final ImportRegister imports;
  private final DraftValues values;
  private final ReviewPages pages;
  private final BodyChoices bodies;
  private final Meant meant;
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
      Meant meant,
      Reviewing reviewing,
      Accepting accepting,
      TakingBack takingBack) {
    this.access = access;
    this.audit = audit;
    this.imports = imports;
    this.values = values;
    this.pages = pages;
    this.bodies = bodies;
    this.meant = meant;
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

  /// Saves what was made of the draft; with `then=accept` accepts it as well, with
  /// `then=accept-next` goes on to the next one.
  @PostMapping
  Reply save(@PathVariable ImportId id, Page page, Form form) {
    var file = required(id, page);
    var read = new ReviewForm(form, values.of(id), meant);
    var changes = read.changes();
    var additions = read.additions();
    var belonging = read.belonging(bodies.known(page), bodies.types());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.show(page, file, form).asInvalid();
    return reviewing
        .save(page.actor(), id, changes, additions, belonging, version)
        .either(
            _ -> saved(page, id, form.value("then")),
            refusal -> pages.show(page.refusing(refusal), imports.get(id), form).refused(refusal));
  }

  private Reply saved(Page page, ImportId id, String then) {
    return switch (then) {
      case "accept" -> accepted(page, id, meeting -> "/jednani/" + meeting.value());
      case "accept-next" -> accepted(page, id, _ -> next(page, id));
      case "set-aside" -> setAside(id, page);
      default -> Redirect.to(path(id)).saying(page.t("page.saved"));
    };
  }

  private Reply accepted(Page page, ImportId id, Function<MeetingId, String> where) {
    return either(
        page,
        id,
        accepting.accept(page.actor(), id),
        meeting ->
            Redirect.to(where.apply(meeting))
                .saying(page.t("import.accepted"), path(id) + "/vzit-zpet"));
  }

  private String next(Page page, ImportId id) {
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    return imports.nextDraft(reach, id).map(ImportedFile::path).orElse(LIST);
  }

  @PostMapping("/vzit-zpet")
  Reply takeBack(@PathVariable ImportId id, Page page) {
    required(id, page);
    return either(
        page,
        id,
        takingBack.takeBack(page.actor(), id),
        _ -> Redirect.to(path(id)).saying(page.t("import.taken-back")));
  }

  @PostMapping("/odlozit")
  Reply setAside(@PathVariable ImportId id, Page page) {
    required(id, page);
    return either(
        page,
        id,
        reviewing.setAside(page.actor(), id),
        _ -> Redirect.to(LIST).saying(page.t("import.set-aside"), path(id) + "/vratit"));
  }

  @PostMapping("/vratit")
  Reply pickUp(@PathVariable ImportId id, Page page) {
    required(id, page);
    return either(
        page,
        id,
        reviewing.pickUp(page.actor(), id),
        _ -> Redirect.to(path(id)).saying(page.t("import.picked-up")));
  }

  @PostMapping("/znovu")
  Reply readAgain(@PathVariable ImportId id, Page page) {
    required(id, page);
    return either(
        page,
        id,
        reviewing.readAgain(page.actor(), id),
        _ -> Redirect.to(LIST).saying(page.t("import.reads-again")));
  }

  @PostMapping("/smazat")
  Reply delete(@PathVariable ImportId id, Page page) {
    required(id, page);
    return either(
        page,
        id,
        reviewing.delete(page.actor(), id),
        _ -> Redirect.to(LIST).saying(page.t("import.deleted")));
  }

  private ImportedFile required(ImportId id, Page page) {
    var file = imports.get(id);
    access.require(page.actor(), ImportAction.IMPORT_MINUTES, file);
    return file;
  }

  private <T> Reply either(Page page, ImportId id, Outcome<T> outcome, Function<T, Reply> done) {
    return outcome.either(
        done, refusal -> pages.show(page.refusing(refusal), imports.get(id)).refused(refusal));
  }

  private static String path(ImportId id) {
    return LIST + "/" + id.value();
  }
}
