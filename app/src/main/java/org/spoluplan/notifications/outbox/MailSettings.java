package org.spoluplan.notifications.outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How mail goes out, as it was set when the application was started. The password is not here.
@Component
class MailSettings {

  private final String host;
  private final String port;
  private final String user;

  MailSettings(
      @Value("${spring.mail.host:}") String host,
      @Value("${spring.mail.port:}") String port,
      @Value("${spring.mail.username:}") String user) {
    this.host = host;
    this.port = port;
    this.user = user;
  }

  /// "smtp.example.cz:587"
  String server() {
    return port.isEmpty() ? host : host + ":" + port;
  }

  /// Empty when the server asks nobody to sign in.
  String user() {
    return user;
  }
}
