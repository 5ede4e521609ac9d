package org.spoluplan.people.signin;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.Mail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Whether and how a person signs in, for those who let people in.
@Controller
class AccessController {

  private final Access access;
  private final Accounts accounts;
  private final Inviting inviting;
  private final Mail mail;
  private final OwnSessions sessions;
  private final CircleScopes circles;
  private final Clock clock;

  AccessController(
      Access access,
      Accounts accounts,
      Inviting inviting,
      Mail mail,
      OwnSessions sessions,
      CircleScopes circles,
      Clock clock) {
    this.access = access;
    this.accounts = accounts;
    this.inviting = inviting;
    this.mail = mail;
    this.sessions = sessions;
    this.circles = circles;
    this.clock = clock;
  }

  @GetMapping("/lide/{id}/pristup")
  Reply show(Page page, @PathVariable PersonId id) {
    var account = accounts.get(id);
    access.require(page.actor(), AccountAction.SEE_ACCESS, () -> Set.copyOf(scopes(account)));
    return page(page, account, null, null);
  }

  @PostMapping("/lide/{id}/pozvanka")
  Reply invite(Page page, @PathVariable PersonId id) {
    var account = accounts.get(id);
    var action = invitingAction(account);
    for (var scope : invitingScopes(account)) access.require(page.actor(), action, scope);
    return switch (inviting.invite(page.actor(), action, id)) {
      case Outcome.Done<Invitation>(var made) -> page(page, account, made, null);
      case Outcome.Refused<Invitation>(var reason) ->
          page(page, account, null, reason).refused(reason);
    };
  }

  @PostMapping("/lide/{id}/nove-heslo")
  Reply renew(Page page, @PathVariable PersonId id) {
    access.require(page.actor(), AccountAction.RENEW_PASSWORD, Scoped.EVERYWHERE);
    var account = accounts.get(id);
    return switch (inviting.renew(page.actor(), id)) {
      case Outcome.Done<Invitation>(var made) -> page(page, account, made, null);
      case Outcome.Refused<Invitation>(var reason) ->
          page(page, account, null, reason).refused(reason);
    };
  }

  @PostMapping("/lide/{id}/pristup/vypnout")
  Reply switchOff(Page page, @PathVariable PersonId id) {
    var action = required(page, id);
    return switch (inviting.switchOff(page.actor(), action, id)) {
      case Outcome.Done<PersonId> _ -> {
        sessions.endOthers(id, null);
        yield Redirect.to(path(id)).saying(page.t("access.off.done"), path(id) + "/zapnout");
      }
      case Outcome.Refused<PersonId>(var reason) ->
          page(page, accounts.get(id), null, reason).refused(reason);
    };
  }

  @PostMapping("/lide/{id}/pristup/zapnout")
  Reply switchOn(Page page, @PathVariable PersonId id) {
    inviting.switchOn(page.actor(), required(page, id), id);
    return Redirect.to(path(id)).saying(page.t("access.on.done"));
  }

  private Action required(Page page, PersonId id) {
    var action = switchingAction(accounts.get(id));
    access.require(page.actor(), action, Scoped.EVERYWHERE);
    return action;
  }

  private Html page(
      Page page, Account account, @Nullable Invitation made, @Nullable Refusal refusal) {
    var mayInvite = !account.exists() && mayInvite(page.actor(), account);
    var maySwitch = account.exists() && page.may(switchingAction(account), Scoped.EVERYWHERE);
    return Html.of(
        (out, i) ->
            JteaccessGenerated.render(
                out, i, page, account, mayInvite, maySwitch, mail.isSent(), made, refusal));
  }

  private boolean mayInvite(Actor actor, Account account) {
    return invitingScopes(account).stream()
        .allMatch(scope -> access.permits(actor, invitingAction(account), scope));
  }

  private static Action invitingAction(Account account) {
    return account.holdsOffice() ? AccountAction.INVITE_OFFICE_HOLDER : AccountAction.INVITE;
  }

  private static Action switchingAction(Account account) {
    return account.holdsOffice()
        ? AccountAction.SWITCH_OFF_OFFICE_HOLDER
        : AccountAction.SWITCH_OFF;
  }

  /// One scope for each organisation, and of somebody without any one for each town they work with:
  /// to invite somebody of two, one must be permitted in both.
  private Set<Scoped> invitingScopes(Account account) {
    var scopes = new LinkedHashSet<Scoped>();
    for (var id : scopes(account)) scopes.add(Scoped.of(id));
    if (scopes.isEmpty() || account.holdsOffice()) scopes.add(Scoped.EVERYWHERE);
    return scopes;
  }

  private Set<java.util.UUID> scopes(Account account) {
    var scopes = new LinkedHashSet<java.util.UUID>();
    for (var held : account.roles()) {
      if (held.scope() != null) scopes.add(held.scope());
    }
    if (!scopes.isEmpty()) return scopes;
    var person = account.person();
    return circles.of(List.of(person), Today.of(clock)).getOrDefault(person, Set.of());
  }

  private static String path(PersonId id) {
    return "/lide/" + id.value() + "/pristup";
  }
}
