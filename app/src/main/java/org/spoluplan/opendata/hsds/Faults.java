package org.spoluplan.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.opendata.OpenDataAnswer;
import org.spoluplan.page.Messages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/// Programs get `application/problem+json`, whatever they said they accept.
@ControllerAdvice(annotations = OpenDataAnswer.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Faults {

  private final Messages messages;
  private final JsonMapper json;

  Faults(Messages messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> bad(BadQuery bad, HttpServletRequest request) {
    var locale = RequestContextUtils.getLocale(request);
    var words = messages.of(locale, "opendata.bad." + bad.key(), bad.arguments());
    return problem(HttpStatus.BAD_REQUEST, words);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> missing(NotFound missing, HttpServletRequest request) {
    var locale = RequestContextUtils.getLocale(request);
    return problem(HttpStatus.NOT_FOUND, messages.of(locale, "opendata.missing"));
  }

  private ResponseEntity<byte[]> problem(HttpStatus status, String words) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, words)));
  }
}
