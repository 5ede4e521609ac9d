package org.spoluplan.people.signin;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who of the directory an identity from elsewhere belongs to. The first time by a verified e-mail
/// address, from then on by the identity itself: the address may change or pass to somebody else.
@Service
@Transactional
class RecognisingIdentity {

  private final Accounts accounts;
  private final Audit audit;

  RecognisingIdentity(Accounts accounts, Audit audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /// @param verifiedEmail null when the provider has not verified it
  Outcome<PersonId> recognise(String issuer, String subject, @Nullable String verifiedEmail) {
    var known = accounts.findByIdentity(issuer, subject);
    if (known.isPresent()) {
      return known.get().enabled() ? Outcome.done(known.get().person()) : unknown();
    }
    if (verifiedEmail == null) return unknown();
    return accounts
        .findByEmail(verifiedEmail)
        .filter(account -> account.disabledAt() == null)
        .map(account -> bind(account, issuer, subject))
        .orElseGet(RecognisingIdentity::unknown);
  }

  private Outcome<PersonId> bind(Account account, String issuer, String subject) {
    accounts.open(account.person());
    if (!accounts.setIdentity(account.person(), issuer, subject)) return unknown();
    audit.happened(Actor.NOBODY, "account.identity-bound", account.thing());
    return Outcome.done(account.person());
  }

  private static Outcome<PersonId> unknown() {
    return Outcome.refused(SignInRefusal.IDENTITY_UNKNOWN);
  }
}
