package org.spoluplan.people.signin;

import java.time.Duration;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Secret;
import org.spoluplan.people.NewPasswordRequested;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody forgot a password. What happens is seen only in the person's mailbox.
@Service
@Transactional
class ForgettingPassword {

  private static final int MOST_LETTERS = 3;
  private static final Duration LETTERS_WITHIN = Duration.ofHours(1);

  private final Accounts accounts;
  private final OneTimeLinks oneTimeLinks;
  private final Links links;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  ForgettingPassword(
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

  void request(String email) {
    accounts.findByEmail(email).filter(Account::enabled).ifPresent(this::send);
  }

  /// A few letters an hour, so that nobody's mailbox is filled from here.
  private void send(Account account) {
    var person = account.person();
    var sent = oneTimeLinks.countSince(person, LinkPurpose.NEW_PASSWORD, LETTERS_WITHIN);
    if (sent >= MOST_LETTERS) return;
    var secret = Secret.random();
    var validUntil = oneTimeLinks.add(secret, LinkPurpose.NEW_PASSWORD, person);
    audit.happened(Actor.NOBODY, "account.new-password-requested", account.thing());
    events.publishEvent(
        new NewPasswordRequested(person, links.to(LinkPurpose.NEW_PASSWORD, secret), validUntil));
  }
}
