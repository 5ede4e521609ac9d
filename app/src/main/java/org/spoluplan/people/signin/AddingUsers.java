package org.spoluplan.people.signin;

import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.people.PersonChanged;
import org.spoluplan.people.PersonName;
import org.spoluplan.people.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letting somebody in from the terminal.
@Service
@Transactional
class AddingUsers implements UserAccounts {

  private final Accounts accounts;
  private final Inviting inviting;
  private final ApplicationEventPublisher events;

  AddingUsers(Accounts accounts, Inviting inviting, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.inviting = inviting;
    this.events = events;
  }

  @Override
  public Outcome<String> add(PersonName name, String email, Role office) {
    var known = accounts.findByEmail(email);
    if (known.isPresent() && known.get().exists()) {
      return Outcome.refused(SignInRefusal.HAS_ACCOUNT_ALREADY);
    }
    var person = known.map(Account::person).orElseGet(() -> accounts.addPerson(name, email));
    if (!holds(person, office)) accounts.grantEverywhere(person, office);
    events.publishEvent(new PersonChanged(person));
    return inviting
        .invite(Actor.NOBODY, AccountAction.INVITE_OFFICE_HOLDER, person)
        .map(Invitation::link);
  }

  private boolean holds(PersonId person, Role office) {
    return accounts.get(person).roles().stream()
        .anyMatch(held -> held.role() == office && held.scope() == null);
  }
}
