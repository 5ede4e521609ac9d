package org.spoluplan.notifications.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.Mail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The mail server of this town, if it has one (`spring.mail.host`).
@Component
class MailServer implements Mail {

  private final @Nullable JavaMailSender sender;
  private final MailWriter writer;

  MailServer(ObjectProvider<JavaMailSender> senders, MailWriter writer) {
    this.sender = senders.getIfAvailable();
    this.writer = writer;
  }

  @Override
  public boolean isSent() {
    return isConfigured();
  }

  boolean isConfigured() {
    return sender != null;
  }

  String from() {
    return writer.from();
  }

  /// Whatever goes wrong is this letter's fault, so that it holds up no other.
  ///
  /// @return why the server did not take the letter; empty when it did
  Optional<MailFault> send(Message message) {
    var server = Objects.requireNonNull(sender, "no mail server");
    try {
      var mail = server.createMimeMessage();
      writer.write(message, mail);
      server.send(mail);
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(fault(e));
    }
  }

  static MailFault fault(RuntimeException e) {
    var all = new ArrayList<Throwable>(List.of(e));
    if (e instanceof MailSendException sending) {
      all.addAll(List.of(sending.getMessageExceptions()));
    }
    return MailFault.of(all);
  }
}
