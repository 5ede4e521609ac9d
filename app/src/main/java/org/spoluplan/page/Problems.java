package org.spoluplan.page;

import java.net.URI;
import java.util.Locale;
import org.spoluplan.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Words a refusal as RFC 9457 `application/problem+json` in the reader's language.
@Component
class Problems {

  private final Messages messages;

  Problems(Messages messages) {
    this.messages = messages;
  }

  ProblemDetail of(Refusal refusal, Locale locale) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            status(refusal.kind()), messages.of(locale, "refusal." + refusal.key()));
    problem.setType(URI.create("urn:spoluplan:problem:" + refusal.key()));
    return problem;
  }

  static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
