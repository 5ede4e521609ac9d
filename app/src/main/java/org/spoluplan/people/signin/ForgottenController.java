package org.spoluplan.people.signin;

import org.spoluplan.access.PublicPage;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.Mail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking for a link to a new password.
@Controller
class ForgottenController {

  private final ForgettingPassword forgetting;
  private final Mail mail;
  private final TaskExecutor later;

  ForgottenController(
      ForgettingPassword forgetting,
      Mail mail,
      @Qualifier("applicationTaskExecutor") TaskExecutor later) {
    this.forgetting = forgetting;
    this.mail = mail;
    this.later = later;
  }

  @GetMapping("/zapomenute-heslo")
  @PublicPage(because = "whoever forgot the password cannot sign in")
  Reply show(Page page, Form form) {
    return form(page, form);
  }

  /// The same answer, after the same time, whether there is such an account or not.
  @PostMapping("/zapomenute-heslo")
  @PublicPage(because = "whoever forgot the password cannot sign in")
  Reply request(Page page, Form form) {
    if (!mail.isSent()) return form(page, form);
    var email = form.text("email", 254);
    if (!form.valid()) return Html.invalid(form(page, form).template());
    later.execute(() -> forgetting.request(email));
    return Redirect.to("/prihlaseni").saying(page.t("forgotten.sent"));
  }

  private Html form(Page page, Form form) {
    return Html.of((out, i) -> JteforgottenGenerated.render(out, i, page, form, mail.isSent()));
  }
}
