package org.spoluplan.shell;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.shell.firstrun.FirstRun;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  private final HomePages pages;
  private final FirstRun firstRun;

  HomeController(HomePages pages, FirstRun firstRun) {
    this.pages = pages;
    this.firstRun = firstRun;
  }

  @GetMapping("/")
  @PublicPage(because = "the way in; shows each reader only what waits for that reader")
  Reply home(Page page) {
    if (!page.actor().isSignedIn() && firstRun.isAhead()) return Redirect.to(FirstRun.PATH);
    var view = pages.of(page);
    return page.actor().isSignedIn()
        ? Html.of((out, i) -> JtehomeGenerated.render(out, i, page, view))
        : Html.of((out, i) -> JtewelcomeGenerated.render(out, i, page, view));
  }
}
