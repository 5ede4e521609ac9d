package org.spoluplan.documents.pasting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.Markup;
import org.spoluplan.extraction.PastedHtml;
import org.spoluplan.kernel.Rate;
import org.spoluplan.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Turns what somebody pastes into marks. Nothing of it is kept.
@Controller
class PasteController {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final int PER_MINUTE = 60;
  private static final int REMEMBERED = 10_000;

  private final Rate rate = new Rate(PER_MINUTE, REMEMBERED);

  @PostMapping("/vlozeni")
  @PublicPage(because = "it works with what is sent only and keeps nothing")
  ResponseEntity<String> paste(Page page, HttpServletRequest request) throws IOException {
    var wait = rate.take(request.getRemoteAddr(), InstantSource.system().instant());
    if (wait.isPresent()) return busy(wait.get());
    var bytes = request.getInputStream().readNBytes(PastedHtml.LONGEST + 1);
    if (bytes.length > PastedHtml.LONGEST) return tooLong(page);
    var html = new String(bytes, StandardCharsets.UTF_8);
    var markup = PastedMarkup.of(PastedHtml.read(html));
    return markup.length() > Markup.LONGEST
        ? tooLong(page)
        : ResponseEntity.ok().contentType(TEXT).body(markup);
  }

  private static ResponseEntity<String> tooLong(Page page) {
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
        .contentType(TEXT)
        .body(page.t("draft.too-long"));
  }

  private static ResponseEntity<String> busy(Duration wait) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()))
        .build();
  }
}
