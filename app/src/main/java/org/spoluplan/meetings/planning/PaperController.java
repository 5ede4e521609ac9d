package org.spoluplan.meetings.planning;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Meeting;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Papers of a point of an agenda.
@Controller
@RequestMapping("/program/{id}/podklady")
class PaperController {

  private final Access access;
  private final AgendaRegister agendas;
  private final MeetingRegister meetings;
  private final AgendaPapers papers;
  private final AddingPapers adding;

  PaperController(
      Access access,
      AgendaRegister agendas,
      MeetingRegister meetings,
      AgendaPapers papers,
      AddingPapers adding) {
    this.access = access;
    this.agendas = agendas;
    this.meetings = meetings;
    this.papers = papers;
    this.adding = adding;
  }

  @GetMapping
  Reply show(@PathVariable AgendaItemId id, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item));
    return html(page, meeting, item, Form.empty());
  }

  /// Without a title the paper is called as its file.
  @PostMapping
  Reply add(
      @PathVariable AgendaItemId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item));
    var title = form.optionalText("title", 300);
    if (file == null || file.getOriginalFilename() == null || file.isEmpty()) {
      form.reject("file", "agenda.paper.missing");
      return html(page, meeting, item, form).asInvalid();
    }
    if (!form.valid()) return html(page, meeting, item, form).asInvalid();
    var upload = new Upload(file.getOriginalFilename(), file.getBytes());
    var named = title == null ? withoutEnding(upload.name()) : title;
    return adding
        .add(page.actor(), id, named, upload)
        .either(
            _ -> Redirect.to(path(item)).saying(page.t("agenda.paper.added")),
            refusal -> refused(page, meeting, item, form, refusal));
  }

  @PostMapping("/{paper}/smazat")
  Reply remove(@PathVariable AgendaItemId id, @PathVariable UUID paper, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item));
    adding.remove(page.actor(), id, paper);
    var undo = path(item) + "/" + paper + "/vratit";
    return Redirect.to(path(item)).saying(page.t("agenda.paper.removed"), undo);
  }

  @PostMapping("/{paper}/vratit")
  Reply restore(@PathVariable AgendaItemId id, @PathVariable UUID paper, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.ADD_PAPER, AgendaPapers.scopes(meeting, item));
    adding.restore(page.actor(), id, paper);
    return Redirect.to(path(item)).saying(page.t("agenda.paper.restored"));
  }

  private Html refused(Page page, Meeting meeting, AgendaItem item, Form form, Refusal refusal) {
    form.reject("file", refusal);
    return html(page, meeting, item, form).refused(refusal);
  }

  private Html html(Page page, Meeting meeting, AgendaItem item, Form form) {
    var lines = papers.of(item);
    return Html.of((out, i) -> JtepapersGenerated.render(out, i, page, meeting, item, lines, form));
  }

  private static String withoutEnding(String name) {
    var dot = name.lastIndexOf('.');
    var stem = (dot <= 0 ? name : name.substring(0, dot)).replace('_', ' ').strip();
    return stem.isEmpty() ? name : stem.substring(0, Math.min(stem.length(), 300));
  }

  private static String path(AgendaItem item) {
    return "/program/" + item.id().value() + "/podklady";
  }
}
