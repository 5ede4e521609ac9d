package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account: password, passkeys, where one is signed in.
@Controller
class AccountController {

  private final Access access;
  private final Accounts accounts;
  private final OwnSessions sessions;
  private final Passkeys passkeys;
  private final ChoosingPassword choosing;
  private final KeepingPasskeys keeping;

  AccountController(
      Access access,
      Accounts accounts,
      OwnSessions sessions,
      Passkeys passkeys,
      ChoosingPassword choosing,
      KeepingPasskeys keeping) {
    this.access = access;
    this.accounts = accounts;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.choosing = choosing;
    this.keeping = keeping;
  }

  @GetMapping("/ucet")
  Reply show(Page page, HttpServletRequest request) {
    var person = own(page);
    var account = accounts.get(person);
    var open = sessions.list(person, here(request));
    var keys = passkeys.list(person);
    return Html.of((out, i) -> JteaccountGenerated.render(out, i, page, account, open, keys));
  }

  @GetMapping("/ucet/heslo")
  Reply password(Page page) {
    return form(page, Form.empty(), accounts.get(own(page)));
  }

  @PostMapping("/ucet/heslo")
  Reply change(Page page, Form form, HttpServletRequest request) {
    var person = own(page);
    var outcome = choosing.change(page.actor(), form.value("present"), form.value("password"));
    return switch (outcome) {
      case Outcome.Done<PersonId> _ -> {
        sessions.endOthers(person, here(request));
        yield Redirect.to("/ucet").saying(page.t("account.password.changed"));
      }
      case Outcome.Refused<PersonId>(var reason) -> {
        var field = reason == PasswordRefusal.NOT_THE_PRESENT_ONE ? "present" : "password";
        form.reject(field, reason);
        yield form(page, form, accounts.get(person)).refused(reason);
      }
    };
  }

  @PostMapping("/ucet/prihlaseni/{handle}/konec")
  Reply end(Page page, @PathVariable String handle) {
    sessions.end(own(page), handle);
    return Redirect.to("/ucet").saying(page.t("account.session.ended"));
  }

  @PostMapping("/ucet/prihlaseni/konec")
  Reply endOthers(Page page, HttpServletRequest request) {
    sessions.endOthers(own(page), here(request));
    return Redirect.to("/ucet").saying(page.t("account.sessions.ended"));
  }

  @PostMapping("/ucet/klice/{id}")
  Reply rename(Page page, Form form, @PathVariable String id) {
    own(page);
    var label = form.text("label", Passkeys.LONGEST_LABEL);
    if (!form.valid()) return Redirect.to("/ucet").warning(page.t("account.passkey.unnamed"));
    keeping.rename(page.actor(), id, label);
    return Redirect.to("/ucet").saying(page.t("account.passkey.renamed"));
  }

  @PostMapping("/ucet/klice/{id}/smazat")
  Reply delete(Page page, @PathVariable String id) {
    own(page);
    keeping.delete(page.actor(), id);
    return Redirect.to("/ucet").saying(page.t("account.passkey.deleted"));
  }

  private PersonId own(Page page) {
    var person = page.actor().person();
    access.require(
        page.actor(),
        AccountAction.MANAGE_OWN,
        person == null ? Scoped.EVERYWHERE : Scoped.of(person.value()));
    return page.actor().signedInPerson();
  }

  private static @Nullable String here(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : session.getId();
  }

  private static Html form(Page page, Form form, Account account) {
    return Html.of((out, i) -> JtepasswordGenerated.render(out, i, page, form, account));
  }
}
