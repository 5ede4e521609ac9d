package org.spoluplan.shell.firstrun;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The computer the application runs on. Who sits at it, and nobody else, may decide what becomes
/// of an empty system.
///
/// Behind a proxy everybody seems to sit there. Therefore nobody does once the application has an
/// address of its own (`spoluplan.url`), nor when a proxy says for whom it asks.
@Component
class ThisComputer {

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> SAID_BY_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final @Nullable String host;

  ThisComputer(@Value("${spoluplan.url}") String url) {
    this.host = URI.create(url).getHost();
  }

  boolean sends(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && host != null
        && OWN_NAMES.contains(host)
        && SAID_BY_PROXIES.stream().map(request::getHeader).allMatch(Objects::isNull);
  }
}
