package org.spoluplan.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

@Controller
class LanguageController {

  @PostMapping("/jazyk")
  @PublicPage(because = "everybody chooses the language they read")
  Reply choose(
      @RequestParam String language,
      @RequestParam String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = Messages.named(language);
    Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request))
        .setLocale(request, response, locale);
    return Redirect.to(isOurs(back) ? back : "/");
  }

  /// A path of this application and never another site ("//elsewhere").
  private static boolean isOurs(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
  }
}
