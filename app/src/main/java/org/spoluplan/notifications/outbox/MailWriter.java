package org.spoluplan.notifications.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.spoluplan.notifications.CalendarPart;
import org.spoluplan.page.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/// Writes a letter as an e-mail. With a calendar entry it is `multipart/alternative` of the text
/// and of `text/calendar` with its method: that is what mail programs show with buttons.
@Component
class MailWriter {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String from;
  private final SiteAddress site;

  MailWriter(@Value("${spoluplan.mail.from}") String from, SiteAddress site) {
    this.from = from;
    this.site = site;
  }

  String from() {
    return from;
  }

  void write(Message message, MimeMessage mail) {
    try {
      writeHead(message, mail);
      var calendar = message.calendar();
      if (calendar == null) mail.setText(message.body(), UTF_8);
      else mail.setContent(withCalendar(message.body(), calendar));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailPreparationException(e);
    }
  }

  private void writeHead(Message message, MimeMessage mail)
      throws MessagingException, UnsupportedEncodingException {
    var email = Objects.requireNonNull(message.email(), "a letter without an address");
    var to = new InternetAddress(email, true);
    to.setPersonal(message.name(), UTF_8);
    mail.setRecipient(MimeMessage.RecipientType.TO, to);
    mail.setFrom(new InternetAddress(from, "Spoluplán", UTF_8));
    if (message.replyTo() != null) {
      mail.setReplyTo(new InternetAddress[] {new InternetAddress(message.replyTo(), true)});
    }
    mail.setSubject(message.subject(), UTF_8);
    mail.setSentDate(Date.from(message.createdAt()));
    // The same each time it is tried: a copy that arrived after all can be told from a new letter.
    mail.setHeader("Message-ID", "<" + message.id().value() + "@" + site.host() + ">");
    // Asks machines not to answer (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
  }

  private static MimeMultipart withCalendar(String body, CalendarPart calendar)
      throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(body, UTF_8);
    var entry = new MimeBodyPart();
    entry.setText(calendar.text(), UTF_8, "calendar");
    entry.setHeader(
        "Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method().name());
    return new MimeMultipart("alternative", text, entry);
  }
}
