package org.spoluplan.meetings.tasks;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The register of tasks over all years: what became of each.
@Controller
class FateController {

  private static final int MOST_TAKEN_AWAY = 10_000;

  private final Access access;
  private final Audit audit;
  private final TaskFates fates;
  private final FatePages pages;

  FateController(Access access, Audit audit, TaskFates fates, FatePages pages) {
    this.access = access;
    this.audit = audit;
    this.fates = fates;
    this.pages = pages;
  }

  @GetMapping(FateFilter.PATH)
  Reply list(Page page, Form form) {
    access.require(page.actor(), TaskAction.OPEN_REGISTER, Scoped.EVERYWHERE);
    var view = pages.view(page, form);
    audit.readList(page.actor(), TaskAction.VIEW, view.fates().size());
    return Html.of((out, i) -> JtefatesGenerated.render(out, i, page, view));
  }

  @GetMapping(FateFilter.PATH + ".csv")
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    access.require(page.actor(), TaskAction.OPEN_REGISTER, Scoped.EVERYWHERE);
    var sees = access.reach(page.actor(), TaskAction.VIEW);
    var all = fates.list(FateFilter.read(form), sees, 0, MOST_TAKEN_AWAY);
    audit.readList(page.actor(), TaskAction.VIEW, all.size());
    return pages.csv(page, all).as("co-z-ukolu-bylo.csv");
  }
}
