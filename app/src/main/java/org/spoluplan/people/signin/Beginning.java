package org.spoluplan.people.signin;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.people.PersonChanged;
import org.spoluplan.people.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first administrator of an empty system, who proves to be at the terminal by a link printed
/// there.
@Service
@Transactional
class Beginning {

  private final Accounts accounts;
  private final OneTimeLinks oneTimeLinks;
  private final ChoosingPassword choosing;
  private final PasswordHashes hashes;
  private final Links links;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Beginning(
      Accounts accounts,
      OneTimeLinks oneTimeLinks,
      ChoosingPassword choosing,
      PasswordHashes hashes,
      Links links,
      Audit audit,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.oneTimeLinks = oneTimeLinks;
    this.choosing = choosing;
    this.hashes = hashes;
    this.links = links;
    this.audit = audit;
    this.events = events;
  }

  /// A new link, when nobody can sign in yet; the one printed before stops working.
  Optional<String> link() {
    if (accounts.anyExists()) return Optional.empty();
    oneTimeLinks.revokeAll(LinkPurpose.FIRST_ADMINISTRATOR);
    var secret = Secret.random();
    oneTimeLinks.add(secret, LinkPurpose.FIRST_ADMINISTRATOR, null);
    return Optional.of(links.to(LinkPurpose.FIRST_ADMINISTRATOR, secret));
  }

  boolean works(Secret secret) {
    return !accounts.anyExists()
        && oneTimeLinks.find(secret, LinkPurpose.FIRST_ADMINISTRATOR).isPresent();
  }

  Outcome<PersonId> begin(Secret secret, PersonName name, String email, String password) {
    var refusal = choosing.refuse(password, name, email);
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    if (!works(secret) || oneTimeLinks.use(secret, LinkPurpose.FIRST_ADMINISTRATOR).isEmpty()) {
      return Outcome.refused(SignInRefusal.LINK_DOES_NOT_WORK);
    }
    var person = accounts.findByEmail(email).map(Account::person).orElseGet(() -> add(name, email));
    accounts.open(person);
    accounts.setPassword(person, hashes.hash(password));
    accounts.grantEverywhere(person, Role.ADMINISTRATOR);
    audit.happened(Actor.NOBODY, "account.first-administrator", accounts.get(person).thing());
    events.publishEvent(new PersonChanged(person));
    return Outcome.done(person);
  }

  private PersonId add(PersonName name, String email) {
    return accounts.addPerson(name, email);
  }
}
