package org.spoluplan.catalogue.entry;

import org.spoluplan.access.PublicPage;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class EntryController {

  private final Services services;
  private final EntryPages pages;

  EntryController(Services services, EntryPages pages) {
    this.services = services;
    this.pages = pages;
  }

  @GetMapping("/sluzby/{id}")
  @PublicPage(because = "whoever needs help may find it")
  Reply show(Page page, @PathVariable ServiceId id) {
    return pages.show(page, services.get(id));
  }
}
