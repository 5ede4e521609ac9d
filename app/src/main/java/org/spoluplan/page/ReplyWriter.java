package org.spoluplan.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/// Writes a [Reply] that a controller answered, whole or not at all: a template that fails half-way
/// leaves no broken page behind.
@Component
class ReplyWriter implements HandlerMethodReturnValueHandler {

  static final String FLASH = "flash";

  private final Problems problems;
  private final JsonMapper json;

  ReplyWriter(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Reply.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object reply,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    write(
        (Reply) Objects.requireNonNull(reply, "a controller answered nothing"),
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
        Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
  }

  void write(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (reply) {
      case Html(var status, var _, Refusal refusal) when wantsJson(request) ->
          writeProblem(status, refusal, request, response);
      case Html html -> write(html, response);
      case Redirect redirect -> redirect(redirect, request, response);
    }
  }

  private static void write(Html html, HttpServletResponse response) throws IOException {
    if (html.status().isError()) {
      write(html.status(), SummaryLabels.in(html.text()), response);
      return;
    }
    var output = new Utf8ByteOutput();
    html.template().render(new OwaspHtmlTemplateOutput(output), NO_INTERCEPTION);
    response.setStatus(html.status().value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream()::write);
  }

  private static void write(HttpStatus status, String page, HttpServletResponse response)
      throws IOException {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private void writeProblem(
      HttpStatus status, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = problems.of(refusal, RequestContextUtils.getLocale(request));
    problem.setStatus(status);
    response.setStatus(problem.getStatus());
    response.setContentType("application/problem+json;charset=UTF-8");
    json.writeValue(response.getOutputStream(), problem);
  }

  private static void redirect(
      Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
    if (redirect.flash() != null) request.getSession().setAttribute(FLASH, redirect.flash());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", redirect.path());
  }

  static boolean wantsJson(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains("json") && !accept.contains("text/html");
  }

  static final HtmlInterceptor NO_INTERCEPTION =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };
}
