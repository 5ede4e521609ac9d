package org.spoluplan.meetings.imports;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Old minutes as members of the body read them, beside what was read out of them.
@Controller
class OldMinutesController {

  private final Access access;
  private final Audit audit;
  private final Meetings meetings;
  private final ImportRegister imports;
  private final ReviewPages pages;

  OldMinutesController(
      Access access, Audit audit, Meetings meetings, ImportRegister imports, ReviewPages pages) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping("/jednani/{id}/puvodni-zapis")
  Reply show(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), ImportAction.READ_ORIGINAL, meetings.get(id));
    var file = imports.of(id).orElseThrow(() -> new NotFound("import of", id.value()));
    audit.read(page.actor(), ImportAction.READ_ORIGINAL, new Thing("import", file.id().value()));
    return pages.show(page, file);
  }
}
