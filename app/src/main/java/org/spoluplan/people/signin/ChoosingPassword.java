package org.spoluplan.people.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.people.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Choosing a password: the first one, a new one instead of a forgotten one, another one.
@Service
@Transactional
class ChoosingPassword {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final KnownDevices devices;
  private final PasswordHashes hashes;
  private final BreachedPasswords breached;
  private final Audit audit;

  ChoosingPassword(
      Accounts accounts,
      OneTimeLinks links,
      KnownDevices devices,
      PasswordHashes hashes,
      BreachedPasswords breached,
      Audit audit) {
    this.accounts = accounts;
    this.links = links;
    this.devices = devices;
    this.hashes = hashes;
    this.breached = breached;
    this.audit = audit;
  }

  /// Whose password the link lets choose; empty when the link does not work.
  Optional<Account> whose(LinkPurpose purpose, Secret secret) {
    return links
        .find(secret, purpose)
        .flatMap(opened -> Optional.ofNullable(opened.person()))
        .map(accounts::get)
        .filter(account -> account.disabledAt() == null);
  }

  Outcome<PersonId> byLink(LinkPurpose purpose, Secret secret, String password) {
    var account = whose(purpose, secret);
    if (account.isEmpty()) return Outcome.refused(SignInRefusal.LINK_DOES_NOT_WORK);
    var person = account.get().person();
    var refusal = refuse(password, account.get().name(), account.get().email());
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    if (links.use(secret, purpose).isEmpty()) {
      return Outcome.refused(SignInRefusal.LINK_DOES_NOT_WORK);
    }
    accounts.open(person);
    devices.forgetAll(person);
    links.revokeAll(person);
    keep(Actor.NOBODY, account.get(), password);
    return Outcome.done(person);
  }

  Outcome<PersonId> change(Actor actor, String present, String password) {
    var account = accounts.get(actor.signedInPerson());
    if (account.passwordHash() != null && !hashes.matches(present, account.passwordHash())) {
      return Outcome.refused(PasswordRefusal.NOT_THE_PRESENT_ONE);
    }
    var refusal = refuse(password, account.name(), account.email());
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    links.revokeAll(account.person());
    keep(actor, account, password);
    return Outcome.done(account.person());
  }

  Optional<PasswordRefusal> refuse(String password, PersonName name, @Nullable String email) {
    return PasswordRules.refuse(password, name, email, breached);
  }

  private void keep(Actor actor, Account account, String password) {
    accounts.setPassword(account.person(), hashes.hash(password));
    audit.happened(actor, "account.password-chosen", account.thing());
  }
}
