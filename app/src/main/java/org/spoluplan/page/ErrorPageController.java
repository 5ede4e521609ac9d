package org.spoluplan.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.spoluplan.access.PublicPage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for requests that were turned away before they came to a controller: without the token
/// of a form, with an address that means no good, with a body that cannot be read.
@Controller
class ErrorPageController implements ErrorController {

  private final ErrorPages pages;

  ErrorPageController(ErrorPages pages) {
    this.pages = pages;
  }

  @RequestMapping("/error")
  @PublicPage(because = "says only that something went wrong")
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var refused = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
    pages.write(
        status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND,
        refused instanceof CsrfException,
        request,
        response);
  }
}
