package org.spoluplan.shell;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  @GetMapping("/")
  @PublicPage(because = "the way in; shows each reader only what waits for that reader")
  Reply home(Page page) {
    return Html.of((out, i) -> JtehomeGenerated.render(out, i, page));
  }
}
