package org.spoluplan.catalogue.leaflets;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.PrintedPage;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The files of a leaflet. Setting pages takes seconds of a processor, so only two are set at
/// once and others wait a while.
@Controller
class LeafletFiles {

  private static final int AT_ONCE = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Leaflets leaflets;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final Semaphore setting = new Semaphore(AT_ONCE, true);

  LeafletFiles(Leaflets leaflets, DocumentWriter writer, Downloads downloads) {
    this.leaflets = leaflets;
    this.writer = writer;
    this.downloads = downloads;
  }

  @GetMapping("/sluzby/letak/a4.pdf")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> a4(Page page, Form form) {
    return pdf(page, form, LeafletLook.A4);
  }

  @GetMapping("/sluzby/letak/slozeny.pdf")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> folded(Page page, Form form) {
    return pdf(page, form, LeafletLook.FOLDED);
  }

  @GetMapping("/sluzby/letak/velke-pismo.pdf")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> large(Page page, Form form) {
    return pdf(page, form, LeafletLook.LARGE);
  }

  @GetMapping("/sluzby/letak/letak.docx")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> docx(Page page, Form form) {
    return made(
        form,
        () -> {
          var text = LeafletText.of(leaflet(page, form), page);
          return downloads.file(text, DocumentFormat.DOCX, writer.docx(text));
        });
  }

  @GetMapping("/sluzby/letak/letak.csv")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> csv(Page page, Form form) {
    return made(
        form,
        () -> {
          var leaflet = leaflet(page, form);
          return LeafletTable.csv(leaflet, page).as(name(leaflet) + ".csv");
        });
  }

  @GetMapping("/sluzby/letak/letak.xlsx")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  ResponseEntity<byte[]> xlsx(Page page, Form form) {
    return made(
        form,
        () -> {
          var leaflet = leaflet(page, form);
          return downloads.file(name(leaflet) + ".xlsx", XLSX, LeafletTable.xlsx(leaflet, page));
        });
  }

  private ResponseEntity<byte[]> pdf(Page page, Form form, LeafletLook look) {
    return made(
        form,
        () -> {
          var leaflet = leaflet(page, form);
          var columns = look.columns();
          var body =
              Html.of((out, i) -> JtepaperGenerated.render(out, i, page, leaflet, columns)).text();
          var print = new PrintedPage(leaflet.title(), page.locale(), look.styles(), body);
          var pdf = writer.pdf(print);
          if (look.folded()) pdf = writer.folded(pdf);
          return downloads.file(name(leaflet) + ".pdf", DocumentFormat.PDF.mediaType(), pdf);
        });
  }

  private Leaflet leaflet(Page page, Form form) {
    return leaflets.of(leaflets.read(form), form, page);
  }

  private static String name(Leaflet leaflet) {
    return Downloads.fileName(leaflet.title());
  }

  private ResponseEntity<byte[]> made(Form form, Supplier<ResponseEntity<byte[]>> file) {
    var count = leaflets.count(leaflets.read(form));
    if (count == 0 || count > Collecting.MOST) {
      var choice = URI.create("/sluzby/letak?" + LeafletRequest.query(form));
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(choice).build();
    }
    try {
      if (!setting.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) return later();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return later();
    }
    try {
      return file.get();
    } finally {
      setting.release();
    }
  }

  private static ResponseEntity<byte[]> later() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(LONGEST_WAIT.toSeconds()))
        .build();
  }
}
