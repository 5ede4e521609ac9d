package org.spoluplan.people.signin;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

  @GetMapping("/prihlaseni")
  @PublicPage(because = "nobody is signed in yet")
  Reply show(Page page, @RequestParam(required = false) String chyba) {
    return Html.of((out, i) -> JtesigninGenerated.render(out, i, page, chyba != null));
  }
}
