package org.spoluplan.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.access.Forbidden;
import org.spoluplan.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/// Missing, forbidden, too big, broken: one calm page for each, and never an exception's message.
@ControllerAdvice
class ErrorPages {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

  private final Pages pages;
  private final ReplyWriter writer;
  private final KeptForms forms;
  private final JsonMapper json;

  ErrorPages(Pages pages, ReplyWriter writer, KeptForms forms, JsonMapper json) {
    this.pages = pages;
    this.writer = writer;
    this.forms = forms;
    this.json = json;
  }

  @ExceptionHandler({
    NotFound.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(HttpStatus.NOT_FOUND, "error.not-found", "", request, response);
  }

  @ExceptionHandler
  void forbidden(Forbidden e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (pages.page(request).actor().isSignedIn() || ReplyWriter.wantsJson(request)) {
      write(HttpStatus.FORBIDDEN, "error.forbidden", "", request, response);
    } else {
      var kept = KeptForm.sent(request);
      if (kept.isPresent()) {
        forms.write(kept.get(), request, response);
        return;
      }
      var got = request.getMethod().equals("GET");
      var back = got ? pages.page(request).path() : KeptForm.back(request);
      writer.write(
          Redirect.to("/prihlaseni?zpet=" + URLEncoder.encode(back, StandardCharsets.UTF_8)),
          request,
          response);
    }
  }

  @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
  void tooBig(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(HttpStatus.CONTENT_TOO_LARGE, "error.too-big", "", request, response);
  }

  @ExceptionHandler({
    ServletRequestBindingException.class,
    MissingServletRequestPartException.class,
    HttpMessageNotReadableException.class,
    HttpMediaTypeException.class,
    InvalidParameterException.class
  })
  void wrongRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(HttpStatus.BAD_REQUEST, "error.bad-request", "", request, response);
  }

  @ExceptionHandler
  void wrongMethod(
      HttpRequestMethodNotSupportedException e,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var allowed = e.getSupportedMethods();
    if (allowed != null) response.setHeader("Allow", String.join(", ", allowed));
    write(HttpStatus.METHOD_NOT_ALLOWED, "error.wrong-method", "", request, response);
  }

  /// The reader went away; nobody is there to be answered.
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    log.debug("a reader left before the answer was written");
  }

  @ExceptionHandler
  void broken(Exception e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var incident = UUID.randomUUID().toString().substring(0, 8);
    log.error("incident {} at {}", incident, request.getRequestURI(), e);
    if (response.isCommitted()) return;
    write(HttpStatus.INTERNAL_SERVER_ERROR, "error.broken", incident, request, response);
  }

  /// What went wrong before a request came to a controller, with the status it was given there.
  void write(
      int status, boolean formExpired, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var kept = formExpired ? KeptForm.sent(request) : Optional.<KeptForm>empty();
    if (kept.isPresent() && KeptForm.isOurs(request) && !ReplyWriter.wantsJson(request)) {
      forms.write(kept.get(), request, response);
      return;
    }
    switch (HttpStatus.resolve(status)) {
      case NOT_FOUND -> missing(request, response);
      case FORBIDDEN ->
          write(
              HttpStatus.FORBIDDEN,
              formExpired ? "error.form-expired" : "error.forbidden",
              "",
              request,
              response);
      case CONTENT_TOO_LARGE -> tooBig(request, response);
      case METHOD_NOT_ALLOWED ->
          write(HttpStatus.METHOD_NOT_ALLOWED, "error.wrong-method", "", request, response);
      case HttpStatus known when known.is4xxClientError() ->
          write(known, "error.bad-request", "", request, response);
      case null, default ->
          write(HttpStatus.INTERNAL_SERVER_ERROR, "error.broken", "", request, response);
    }
  }

  private void write(
      HttpStatus status,
      String key,
      String incident,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.page(request);
    if (ReplyWriter.wantsJson(request)) {
      response.setStatus(status.value());
      response.setContentType("application/problem+json;charset=UTF-8");
      json.writeValue(
          response.getOutputStream(),
          ProblemDetail.forStatusAndDetail(status, page.t(key + ".text")));
      return;
    }
    var html = Html.of((out, i) -> JteerrorGenerated.render(out, i, page, key, incident));
    writer.write(html.with(status), request, response);
  }
}
