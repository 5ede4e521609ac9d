package org.spoluplan.shell.firstrun;

import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FirstRunController {

  private final DemoRegion demo;

  FirstRunController(DemoRegion demo) {
    this.demo = demo;
  }

  @GetMapping(FirstRun.PATH)
  @PublicPage(because = "nobody can sign in to an empty system")
  Reply show(Page page) {
    if (!demo.isPossible()) return Redirect.to("/");
    return Html.of((out, i) -> JtefirstrunGenerated.render(out, i, page));
  }

  @PostMapping("/zacatek/ukazka")
  @PublicPage(because = "fills only a system that nobody has used yet")
  Reply fill(Page page) {
    if (!demo.fill()) return Redirect.to("/");
    return Redirect.to("/prihlaseni").saying(page.t("firstrun.filled", DemoPart.PASSWORD));
  }
}
