package org.spoluplan.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The page that gives a form that was not taken back to whoever filled it in.
@Component
public class KeptForms {

  private final Pages pages;
  private final ReplyWriter writer;

  KeptForms(Pages pages, ReplyWriter writer) {
    this.pages = pages;
    this.writer = writer;
  }

  /// For somebody who has just signed in: the page is made anew, for them.
  public Html signedIn(KeptForm kept, HttpServletRequest request) {
    request.removeAttribute(Page.class.getName());
    return html(kept, pages.page(request));
  }

  void write(KeptForm kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var html = html(kept, pages.page(request));
    if (request.getHeader("HX-Request") != null) {
      // A part of the page was to be replaced; this replaces the whole of it.
      response.setHeader("HX-Retarget", "main");
      response.setHeader("HX-Reselect", "main");
      response.setHeader("HX-Reswap", "outerHTML show:window:top");
      html = html.with(HttpStatus.CONFLICT);
    }
    writer.write(html, request, response);
  }

  private static Html html(KeptForm kept, Page page) {
    return Html.of((out, i) -> JtekeptGenerated.render(out, i, page, kept))
        .with(page.actor().isSignedIn() ? HttpStatus.CONFLICT : HttpStatus.FORBIDDEN);
  }
}
