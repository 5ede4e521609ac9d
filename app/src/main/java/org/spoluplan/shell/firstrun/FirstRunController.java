package org.spoluplan.shell.firstrun;

import jakarta.servlet.http.HttpServletRequest;
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
  private final ThisComputer computer;

  FirstRunController(DemoRegion demo, ThisComputer computer) {
    this.demo = demo;
    this.computer = computer;
  }

  @GetMapping(FirstRun.PATH)
  @PublicPage(because = "nobody can sign in to an empty system")
  Reply show(Page page, HttpServletRequest request) {
    if (!demo.isPossible()) return Redirect.to("/");
    return offer(page, computer.sends(request));
  }

  @PostMapping("/zacatek/ukazka")
  @PublicPage(because = "fills only a system that nobody has used yet, from its own computer")
  Reply fill(Page page, HttpServletRequest request) {
    if (!demo.isPossible()) return Redirect.to("/");
    if (!computer.sends(request)) {
      var why = FirstRunRefusal.FROM_ANOTHER_COMPUTER;
      return offer(page.refusing(why), false).refused(why);
    }
    if (!demo.fill()) return Redirect.to("/");
    return Redirect.to("/prihlaseni").saying(page.t("firstrun.filled", DemoPart.PASSWORD));
  }

  private static Html offer(Page page, boolean here) {
    return Html.of((out, i) -> JtefirstrunGenerated.render(out, i, page, here));
  }
}
