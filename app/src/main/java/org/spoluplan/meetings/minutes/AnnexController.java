package org.spoluplan.meetings.minutes;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Files beside the minutes of a meeting.
@Controller
@RequestMapping("/jednani/{id}/zapis/prilohy")
class AnnexController {

  private static final int LONGEST_TITLE = 300;

  private final Access access;
  private final Meetings meetings;
  private final Annexing annexing;
  private final MinutesPages pages;

  AnnexController(Access access, Meetings meetings, Annexing annexing, MinutesPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.annexing = annexing;
    this.pages = pages;
  }

  /// Without a title the annex is called as its file.
  @PostMapping
  Reply add(
      @PathVariable MeetingId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var title = form.optionalText("title", LONGEST_TITLE);
    if (file == null || file.getOriginalFilename() == null || file.isEmpty()) {
      form.reject("file", "minutes.annex.missing");
    }
    if (!form.valid() || file == null) return pages.whole(page, meeting, form).asInvalid();
    var upload = new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
    var named = title == null ? withoutEnding(upload.name()) : title;
    return annexing
        .add(page.actor(), id, named, form.checked("openToAll"), upload)
        .either(
            _ -> back(meeting).saying(page.t("minutes.annex.added")),
            refusal -> refused(page, meeting, form, refusal));
  }

  @PostMapping("/{annex}/verejna")
  Reply open(@PathVariable MeetingId id, @PathVariable UUID annex, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    annexing.open(page.actor(), id, annex, form.checked("openToAll"));
    return back(meeting).saying(page.t("page.saved"));
  }

  @PostMapping("/{annex}/smazat")
  Reply remove(@PathVariable MeetingId id, @PathVariable UUID annex, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var undo = meeting.path() + "/zapis/prilohy/" + annex + "/vratit";
    return annexing
        .remove(page.actor(), id, annex)
        .either(
            _ -> back(meeting).saying(page.t("minutes.annex.removed"), undo),
            refusal -> pages.whole(page.refusing(refusal), meeting).refused(refusal));
  }

  @PostMapping("/{annex}/vratit")
  Reply restore(@PathVariable MeetingId id, @PathVariable UUID annex, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    annexing.restore(page.actor(), id, annex);
    return back(meeting).saying(page.t("minutes.annex.restored"));
  }

  private Html refused(Page page, Meeting meeting, Form form, Refusal refusal) {
    form.reject("file", refusal);
    return pages.whole(page, meeting, form).refused(refusal);
  }

  private static Redirect back(Meeting meeting) {
    return Redirect.to(meeting.path() + "/zapis#prilohy");
  }

  private static String withoutEnding(String name) {
    var dot = name.lastIndexOf('.');
    var stem = (dot <= 0 ? name : name.substring(0, dot)).replace('_', ' ').strip();
    return stem.isEmpty() ? name : stem.substring(0, Math.min(stem.length(), LONGEST_TITLE));
  }
}
