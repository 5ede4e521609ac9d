package org.spoluplan.shell;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  private final HomePages pages;

  HomeController(HomePages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  @PublicPage(because = "the way in; shows each reader only what waits for that reader")
  Reply home(Page page) {
    var view = pages.of(page);
    return page.actor().isSignedIn()
        ? Html.of((out, i) -> JtehomeGenerated.render(out, i, page, view))
        : Html.of((out, i) -> JtewelcomeGenerated.render(out, i, page, view));
  }
}
