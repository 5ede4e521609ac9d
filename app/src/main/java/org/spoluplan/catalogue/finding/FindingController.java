package org.spoluplan.catalogue.finding;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FindingController {

  private final FindingPages pages;
  private final MapPages maps;

  FindingController(FindingPages pages, MapPages maps) {
    this.pages = pages;
    this.maps = maps;
  }

  @GetMapping("/sluzby")
  @PublicPage(because = "whoever needs help may find it")
  Reply find(Page page, Form form) {
    return pages.find(page, form);
  }

  @GetMapping("/sluzby/mapa")
  @PublicPage(because = "whoever needs help may find it")
  Reply map(Page page, Form form) {
    return maps.show(page, form);
  }
}
