package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.KeptForm;
import org.spoluplan.page.KeptForms;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing in.
@Controller
class SignInController {

  private final SigningIn signingIn;
  private final Welcome welcome;
  private final KeptForms forms;
  private final Accounts accounts;
  private final Clock clock;
  private final String openId;

  SignInController(
      SigningIn signingIn,
      Welcome welcome,
      KeptForms forms,
      Accounts accounts,
      Clock clock,
      @Value("${spoluplan.oidc.name:}") String openIdName,
      @Value("${spoluplan.oidc.issuer:}") String issuer) {
    this.signingIn = signingIn;
    this.welcome = welcome;
    this.forms = forms;
    this.accounts = accounts;
    this.clock = clock;
    this.openId = issuer.isEmpty() || !openIdName.isEmpty() ? openIdName : "OpenID Connect";
  }

  @GetMapping("/prihlaseni")
  @PublicPage(because = "nobody is signed in yet")
  Reply show(Page page, Form form) {
    if (page.actor().isSignedIn()) return Redirect.to(LocalPath.of(form.value("zpet")));
    return form(
        page,
        form,
        form.value("chyba").equals("openid") ? page.t("refusal.identity-unknown") : null);
  }

  @PostMapping("/prihlaseni")
  @PublicPage(because = "nobody is signed in yet")
  Reply signIn(Page page, Form form, HttpServletRequest request, HttpServletResponse response) {
    var email = form.text("email", 254);
    var password = form.value("password");
    if (password.isEmpty()) form.reject("password", "form.error.missing");
    if (password.length() > PasswordRules.LONGEST * 2) form.reject("password", SignInRefusal.WRONG);
    if (!form.valid()) return Html.invalid(form(page, form, null).template());
    var attempt =
        new Attempt(email, password, Source.of(request.getRemoteAddr()), DeviceCookie.of(request));
    return switch (signingIn.signIn(attempt)) {
      case Outcome.Done<PersonId>(var person) -> {
        welcome.open(request, response, person, "password");
        yield KeptForm.carried(form)
            .<Reply>map(kept -> forms.signedIn(kept, request))
            .orElseGet(() -> Redirect.to(LocalPath.of(form.value("zpet"))));
      }
      case Outcome.Refused<PersonId>(var reason) -> refused(page, form, reason, response);
    };
  }

  private Html refused(Page page, Form form, Refusal reason, HttpServletResponse response) {
    if (!(reason instanceof MustWait(var until))) {
      return form(page, form, page.t(reason)).refused(reason);
    }
    var seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return form(page, form, page.t("refusal.sign-in-must-wait", minutes(until)))
        .refused(reason)
        .with(HttpStatus.TOO_MANY_REQUESTS);
  }

  private long minutes(Instant until) {
    return Math.max(1, Math.ceilDiv(Duration.between(clock.instant(), until).toSeconds(), 60));
  }

  private Html form(Page page, Form form, @Nullable String wrong) {
    var demo = accounts.findByEmail(DemoPasswords.COORDINATOR).isPresent();
    return Html.of((out, i) -> JtesigninGenerated.render(out, i, page, form, wrong, openId, demo));
  }
}
