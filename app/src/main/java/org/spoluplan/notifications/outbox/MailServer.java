package org.spoluplan.notifications.outbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The mail server of this town, if it has one (`spring.mail.host`).
@Component
class MailServer {

  private final @Nullable JavaMailSender sender;
  private final MailWriter writer;

  MailServer(ObjectProvider<JavaMailSender> senders, MailWriter writer) {
    this.sender = senders.getIfAvailable();
    this.writer = writer;
  }

  boolean isConfigured() {
    return sender != null;
  }

  /// @throws org.springframework.mail.MailException when the server did not take it
  void send(Message message) {
    var server = Objects.requireNonNull(sender, "no mail server");
    var mail = server.createMimeMessage();
    writer.write(message, mail);
    server.send(mail);
  }
}
