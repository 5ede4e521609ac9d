package org.spoluplan.people.signin;

import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.people.PersonInvited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letting people in, and switching their accounts off.
@Service
@Transactional
class Inviting {

  private final Accounts accounts;
  private final OneTimeLinks oneTimeLinks;
  private final Links links;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Inviting(
      Accounts accounts,
      OneTimeLinks oneTimeLinks,
      Links links,
      Audit audit,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.oneTimeLinks = oneTimeLinks;
    this.links = links;
    this.audit = audit;
    this.events = events;
  }

  /// Earlier links of the person stop working.
  Outcome<Invitation> invite(Actor actor, Action action, PersonId person) {
    var account = accounts.get(person);
    if (account.exists()) return Outcome.refused(SignInRefusal.HAS_ACCOUNT_ALREADY);
    oneTimeLinks.revokeAll(person);
    var secret = Secret.random();
    var validUntil = oneTimeLinks.add(secret, LinkPurpose.INVITATION, person);
    var link = links.to(LinkPurpose.INVITATION, secret);
    audit.done(actor, action, account.thing());
    events.publishEvent(new PersonInvited(person, link, validUntil));
    return Outcome.done(new Invitation(link, validUntil));
  }

  /// Instead of the letter for a forgotten password, where no letter goes out. Earlier links of the
  /// person stop working.
  Outcome<Invitation> renew(Actor actor, PersonId person) {
    var account = accounts.get(person);
    if (!account.enabled()) return Outcome.refused(SignInRefusal.HAS_NO_ACCOUNT);
    oneTimeLinks.revokeAll(person);
    var secret = Secret.random();
    var validUntil = oneTimeLinks.add(secret, LinkPurpose.NEW_PASSWORD, person);
    audit.done(actor, AccountAction.RENEW_PASSWORD, account.thing());
    return Outcome.done(new Invitation(links.to(LinkPurpose.NEW_PASSWORD, secret), validUntil));
  }

  /// Sessions of the person end by themselves: an account that is off is nobody's.
  Outcome<PersonId> switchOff(Actor actor, Action action, PersonId person) {
    if (actor.is(person)) return Outcome.refused(SignInRefusal.OWN_ACCOUNT);
    accounts.disable(person);
    oneTimeLinks.revokeAll(person);
    audit.done(actor, action, accounts.get(person).thing(), "off");
    return Outcome.done(person);
  }

  Outcome<PersonId> switchOn(Actor actor, Action action, PersonId person) {
    accounts.enable(person);
    audit.done(actor, action, accounts.get(person).thing(), "on");
    return Outcome.done(person);
  }
}
