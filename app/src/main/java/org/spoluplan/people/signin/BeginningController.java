package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.PersonName;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page behind the link that the first start prints.
@Controller
class BeginningController {

  private final Beginning beginning;
  private final Welcome welcome;

  BeginningController(Beginning beginning, Welcome welcome) {
    this.beginning = beginning;
    this.welcome = welcome;
  }

  @GetMapping("/zacit/{secret}")
  @PublicPage(because = "nobody can sign in yet; the link proves who sits at the terminal")
  Reply show(Page page, @PathVariable String secret) {
    if (!beginning.works(new Secret(secret))) return LinkController.gone(page);
    return form(page, Form.empty(), secret);
  }

  @PostMapping("/zacit/{secret}")
  @PublicPage(because = "nobody can sign in yet; the link proves who sits at the terminal")
  Reply begin(
      Page page,
      Form form,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!beginning.works(new Secret(secret))) return LinkController.gone(page);
    var name =
        new PersonName(null, form.text("givenName", 100), form.text("familyName", 100), null);
    var email = form.text("email", 254);
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
      form.reject("email", "people.error.email");
    }
    if (!form.valid()) return Html.invalid(form(page, form, secret).template());
    switch (beginning.begin(new Secret(secret), name, email, form.value("password"))) {
      case Outcome.Done<PersonId>(var person) -> {
        welcome.open(request, response, person, "link");
        return Redirect.to("/").saying(page.t("start.done"));
      }
      case Outcome.Refused<PersonId>(var reason) -> {
        if (reason == SignInRefusal.LINK_DOES_NOT_WORK) return LinkController.gone(page);
        form.reject("password", reason);
        return form(page, form, secret).refused(reason);
      }
    }
  }

  private static Html form(Page page, Form form, String secret) {
    return Html.of((out, i) -> JtestartGenerated.render(out, i, page, form, secret));
  }
}
