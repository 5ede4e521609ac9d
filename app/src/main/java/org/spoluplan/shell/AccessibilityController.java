package org.spoluplan.shell;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityController {

  @GetMapping("/pristupnost")
  @PublicPage(because = "the law wants the accessibility statement public (Act 99/2019 Sb., § 7)")
  Reply statement(Page page) {
    return Html.of((out, i) -> JteaccessibilityGenerated.render(out, i, page));
  }
}
