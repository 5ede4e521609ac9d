package org.spoluplan.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.spoluplan.access.PublicPage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the server refuses before any of our pages is asked, such as a file of 200 MB.
@Controller
class ContainerErrors implements ErrorController {

  @RequestMapping("/error")
  @PublicPage(because = "says what went wrong before anybody could be asked for permission")
  Reply say(HttpServletRequest request, Page page) {
    var status = status(request);
    var key =
        switch (status) {
          case CONTENT_TOO_LARGE -> "error.too-big";
          case NOT_FOUND -> "error.not-found";
          case FORBIDDEN -> "error.forbidden";
          default -> status.is4xxClientError() ? "error.bad-request" : "error.broken";
        };
    return Html.of((out, i) -> JteerrorGenerated.render(out, i, page, key, "")).with(status);
  }

  private static HttpStatus status(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
