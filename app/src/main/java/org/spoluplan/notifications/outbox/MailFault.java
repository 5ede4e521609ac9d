package org.spoluplan.notifications.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Why a letter was not taken.
///
/// @param forGood trying again would be no use: the server knows no such address, or it is none
record MailFault(boolean forGood, String text) {

  private static final int LONGEST = 300;

  static MailFault of(List<Throwable> thrown) {
    var chain = withCauses(thrown);
    var said = chain.getLast().getMessage();
    return new MailFault(
        chain.stream().anyMatch(MailFault::isForGood), shortened(said == null ? "" : said));
  }

  private static boolean isForGood(Throwable fault) {
    return switch (fault) {
      case AddressException _ -> true;
      case SMTPAddressFailedException address -> isPermanent(address.getReturnCode());
      case SMTPSendFailedException send -> isPermanent(send.getReturnCode());
      default -> false;
    };
  }

  /// Replies 5yz are permanent, 4yz transient (RFC 5321, 4.2.1).
  private static boolean isPermanent(int code) {
    return code >= 500 && code < 600;
  }

  /// Everything behind the exceptions, the nearest to the server last.
  private static List<Throwable> withCauses(List<Throwable> thrown) {
    var all = new ArrayList<>(thrown);
    for (var i = 0; i < all.size(); i++) {
      var next =
          all.get(i) instanceof MessagingException mail
              ? mail.getNextException()
              : all.get(i).getCause();
      if (next != null && !all.contains(next)) all.add(next);
    }
    return all;
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
