package org.spoluplan.people.signin;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;

/// Signing in with a password. No transaction stays open while the hash is reckoned.
@Service
class SigningIn {

  private final Accounts accounts;
  private final WeighingAttempts weighing;
  private final PasswordHashes hashes;
  private final Audit audit;

  SigningIn(Accounts accounts, WeighingAttempts weighing, PasswordHashes hashes, Audit audit) {
    this.accounts = accounts;
    this.weighing = weighing;
    this.hashes = hashes;
    this.audit = audit;
  }

  Outcome<PersonId> signIn(Attempt attempt) {
    var account = accounts.findByEmail(attempt.login()).filter(Account::ready);
    return weighing
        .begin(attempt, account.map(Account::person).orElse(null))
        .then(known -> decide(attempt, account, known));
  }

  private Outcome<PersonId> decide(Attempt attempt, Optional<Account> account, boolean known) {
    var hash = account.map(Account::passwordHash).orElse(null);
    var right = hashes.matches(attempt.password(), hash);
    if (!right || account.isEmpty()) {
      audit.happened(Actor.NOBODY, "sign-in.failed", account.map(Account::thing).orElse(null));
      return Outcome.refused(SignInRefusal.WRONG);
    }
    weighing.succeeded(attempt, known);
    return Outcome.done(account.get().person());
  }
}
