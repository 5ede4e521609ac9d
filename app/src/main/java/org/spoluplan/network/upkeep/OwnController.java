package org.spoluplan.network.upkeep;

import java.util.Map;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// "Moje služby": all that somebody may keep, with room now and when it was confirmed.
@Controller
class OwnController {

  private final Access access;
  private final OwnPages pages;

  OwnController(Access access, OwnPages pages) {
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/moje-sluzby")
  Reply list(Page page, Form form) {
    if (!page.maySomewhere(ServiceAction.EDIT)) {
      access.require(page.actor(), ServiceAction.EDIT, Scoped.EVERYWHERE);
    }
    var filter =
        new OwnFilter(form.value("q"), form.checked("neoverene"), form.checked("ukoncene"));
    var typed =
        Map.of(
            "q",
            filter.text(),
            "neoverene",
            form.value("neoverene"),
            "ukoncene",
            form.value("ukoncene"));
    return pages.show(page, form, filter, typed);
  }
}
