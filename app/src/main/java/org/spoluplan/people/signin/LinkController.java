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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What one-time links open. Looking at a link does not use it up: mail programs look too.
@Controller
class LinkController {

  private final ChoosingPassword choosing;
  private final OwnSessions sessions;
  private final Welcome welcome;

  LinkController(ChoosingPassword choosing, OwnSessions sessions, Welcome welcome) {
    this.choosing = choosing;
    this.sessions = sessions;
    this.welcome = welcome;
  }

  @GetMapping("/vstup/{secret}")
  @PublicPage(because = "the link proves who was invited")
  Reply invitation(Page page, @PathVariable String secret) {
    return show(page, Form.empty(), LinkPurpose.INVITATION, secret);
  }

  @PostMapping("/vstup/{secret}")
  @PublicPage(because = "the link proves who was invited")
  Reply accept(
      Page page,
      Form form,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    return choose(page, form, LinkPurpose.INVITATION, secret, request, response);
  }

  @GetMapping("/nove-heslo/{secret}")
  @PublicPage(because = "the link came to the person's own mailbox")
  Reply newPassword(Page page, @PathVariable String secret) {
    return show(page, Form.empty(), LinkPurpose.NEW_PASSWORD, secret);
  }

  @PostMapping("/nove-heslo/{secret}")
  @PublicPage(because = "the link came to the person's own mailbox")
  Reply renew(
      Page page,
      Form form,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    return choose(page, form, LinkPurpose.NEW_PASSWORD, secret, request, response);
  }

  private Reply choose(
      Page page,
      Form form,
      LinkPurpose purpose,
      String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    switch (choosing.byLink(purpose, new Secret(secret), form.value("password"))) {
      case Outcome.Done<PersonId>(var person) -> {
        sessions.endOthers(person, null);
        welcome.open(request, response, person, "link");
        return Redirect.to("/").saying(page.t("link.done"));
      }
      case Outcome.Refused<PersonId>(var reason) -> {
        if (reason == SignInRefusal.LINK_DOES_NOT_WORK) return gone(page);
        form.reject("password", reason);
        return show(page, form, purpose, secret).refused(reason);
      }
    }
  }

  private Html show(Page page, Form form, LinkPurpose purpose, String secret) {
    return choosing
        .whose(purpose, new Secret(secret))
        .map(
            account ->
                Html.of(
                    (out, i) ->
                        JtelinkGenerated.render(
                            out, i, page, form, purpose, purpose.path() + secret, account)))
        .orElseGet(() -> gone(page));
  }

  static Html gone(Page page) {
    return Html.of((out, i) -> JtelinkgoneGenerated.render(out, i, page)).with(HttpStatus.GONE);
  }
}
