package org.spoluplan.notifications.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.ToAddress;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.notifications.LetterId;
import org.spoluplan.notifications.Letters;
import org.spoluplan.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters are put into the outbox.
@Service
@Transactional
class Posting implements Letters {

  /// @param person whose letter it is, when that is somebody of the directory
  private record Addressee(@Nullable UUID person, String name, @Nullable String email) {}

  private final Outbox outbox;
  private final People people;
  private final MailServer server;
  private final Audit audit;
  private final Clock clock;

  Posting(Outbox outbox, People people, MailServer server, Audit audit, Clock clock) {
    this.outbox = outbox;
    this.people = people;
    this.server = server;
    this.audit = audit;
    this.clock = clock;
  }

  /// Without a mail server a letter waits for nobody: it would surprise people to get last year's
  /// letters on the day somebody sets a server up. It is printed, or sent by hand from the outbox.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public LetterId post(Letter letter) {
    var to = addressee(letter.to());
    var goesByMail = server.isConfigured() && to.email() != null;
    // A secret that no mail will carry is not worth keeping.
    var body = letter.confidential() && !goesByMail ? "" : letter.body();
    var scopes = new HashSet<UUID>();
    if (letter.about() != null) scopes.addAll(letter.about().scopes());
    if (to.person() != null) scopes.add(to.person());
    var now = clock.instant();
    return outbox.add(
        new Message(
            new LetterId(new UUID(0, 0)),
            to.name(),
            to.email(),
            letter.subject(),
            body,
            letter.calendar(),
            letter.replyTo(),
            letter.about() == null ? null : letter.about().thing(),
            letter.about() == null ? null : letter.about().path(),
            scopes,
            letter.confidential(),
            letter.validUntil(),
            now,
            null,
            0,
            goesByMail ? now : null,
            null,
            null),
        to.person());
  }

  @Override
  public boolean areSentByMail() {
    return server.isConfigured();
  }

  @Override
  public String sender() {
    return server.from();
  }

  /// Sends by e-mail what waits on paper, or tries again what was given up.
  Outcome<LetterId> send(Actor actor, Message message) {
    if (!server.isConfigured()) return Outcome.refused(LetterRefusal.NO_MAIL_SERVER);
    Instant now = clock.instant();
    if (!message.maySendAt(now)) return Outcome.refused(LetterRefusal.NOT_TO_BE_SENT);
    outbox.sendFrom(message.id(), now);
    audit.done(actor, LetterAction.SEND, new Thing("letter", message.id().value()));
    return Outcome.done(message.id());
  }

  /// Somebody printed it and gave it to the person.
  Outcome<LetterId> handOver(Actor actor, Message message) {
    if (!message.isToBeHandedOver()) return Outcome.refused(LetterRefusal.NOT_TO_BE_SENT);
    outbox.handOver(message.id(), clock.instant());
    return noted(actor, message);
  }

  /// It was not handed over after all.
  Outcome<LetterId> takeBack(Actor actor, Message message) {
    outbox.handOver(message.id(), null);
    return noted(actor, message);
  }

  private Outcome<LetterId> noted(Actor actor, Message message) {
    audit.done(actor, LetterAction.SEND, new Thing("letter", message.id().value()));
    return Outcome.done(message.id());
  }

  private Addressee addressee(Letter.Recipient recipient) {
    return switch (recipient) {
      case ToAddress(var name, String email) -> new Addressee(null, name, email);
      case ToPerson(var id) -> {
        var person = people.get(id);
        yield new Addressee(id.value(), person.fullName(), person.email());
      }
    };
  }
}
