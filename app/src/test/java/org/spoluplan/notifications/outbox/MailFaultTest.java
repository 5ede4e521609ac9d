package org.spoluplan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/// What the mail library throws, wrapped as Spring wraps it.
class MailFaultTest {

  @Test
  void anUnknownAddressIsRefusedForGood() throws Exception {
    var fault = MailServer.fault(refused(550, "550 5.1.1 No such user here"));
    assertThat(fault.forGood()).isTrue();
    assertThat(fault.text()).isEqualTo("550 5.1.1 No such user here");
  }

  @Test
  void aFullMailboxIsTriedAgain() throws Exception {
    assertThat(MailServer.fault(refused(452, "452 Mailbox full")).forGood()).isFalse();
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedAgain() {
    var cause =
        new MailConnectException(
            new SocketConnectException("down", new ConnectException("refused"), "mail", 25, 10));
    var fault = MailServer.fault(new MailSendException("Mail server connection failed", cause));
    assertThat(fault.forGood()).isFalse();
    assertThat(fault.text()).isEqualTo("refused");
  }

  private static MailSendException refused(int code, String words) throws Exception {
    var address = new InternetAddress("kdosi@example.org");
    var refusal = new SMTPAddressFailedException(address, "RCPT TO", code, words);
    var failed =
        new SendFailedException(
            "Invalid Addresses", refusal, new Address[0], new Address[0], new Address[] {address});
    return new MailSendException(Map.of(new Object(), failed));
  }
}
