package org.spoluplan.opendata.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.spoluplan.kernel.Rate;
import org.spoluplan.page.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Every page of the web may ask the interface (there is nothing that only somebody may see), and
/// nobody more often than is fair to the others.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class Door extends OncePerRequestFilter {

  private static final String API = "/api/";
  private static final String EMBEDDED = "/vlozit";

  private final Rate rate;
  private final Messages messages;
  private final JsonMapper json;
  private final Clock clock;

  /// @param perMinute requests of one client
  Door(
      @Value("${spoluplan.open-data.per-minute}") int perMinute,
      @Value("${spoluplan.open-data.clients}") int clients,
      Messages messages,
      JsonMapper json,
      Clock clock) {
    this.rate = new Rate(perMinute, clients);
    this.messages = messages;
    this.json = json;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = path(request);
    return !path.startsWith(API) && !path.equals(EMBEDDED);
  }

  /// Decoded: `/%61pi/` is the same door.
  private static String path(HttpServletRequest request) {
    return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (path(request).startsWith(API)) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
      if (HttpMethod.OPTIONS.matches(request.getMethod())) {
        preflight(response);
        return;
      }
    }
    var wait = rate.take(request.getRemoteAddr(), clock.instant());
    if (wait.isPresent()) tooOften(wait.get(), response);
    else chain.doFilter(request, response);
  }

  private static void preflight(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, Accept");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void tooOften(Duration wait, HttpServletResponse response) throws IOException {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setContentType("application/problem+json;charset=UTF-8");
    var words = messages.of(Messages.CZECH, "opendata.too-often", seconds);
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, words);
    json.writeValue(response.getOutputStream(), problem);
  }
}
