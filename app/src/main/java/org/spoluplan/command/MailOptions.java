package org.spoluplan.command;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How letters go out. A password is not taken here: it would be seen in the list of processes.
final class MailOptions {

  private static final Pattern SERVER = Pattern.compile("([^:\\s]+)(?::([0-9]{1,5}))?");
  private static final String SUBMISSION = "587";
  private static final String SUBMISSION_OVER_TLS = "465";
  private static final String SMTP = "spring.mail.properties.mail.smtp.";

  @Option(
      names = "--mail-server",
      paramLabel = "HOST[:PORT]",
      description =
          "mail server that takes letters (port 587 by default; TLS is used when it is offered, on"
              + " port 465 always); without it letters wait in the outbox to be printed")
  private @Nullable String server;

  @Option(
      names = "--mail-user",
      paramLabel = "NAME",
      description =
          "name to sign in to the mail server with; the password is read from the environment"
              + " variable SPRING_MAIL_PASSWORD")
  private @Nullable String user;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "address that letters come from, e.g. plan@example.cz")
  private @Nullable String from;

  Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    if (from != null) settings.put("spoluplan.mail.from", from);
    if (server == null) return settings;
    var named = SERVER.matcher(server);
    if (!named.matches()) {
      throw new CannotStart("A mail server is named as host:port, e.g. smtp.example.cz:587.");
    }
    var port = named.group(2) == null ? SUBMISSION : named.group(2);
    settings.put("spring.mail.host", named.group(1));
    settings.put("spring.mail.port", port);
    settings.put(SMTP + "starttls.enable", "true");
    settings.put(SMTP + "ssl.enable", String.valueOf(port.equals(SUBMISSION_OVER_TLS)));
    if (user != null) {
      settings.put("spring.mail.username", user);
      settings.put(SMTP + "auth", "true");
    }
    return settings;
  }
}
