package org.spoluplan.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Today;
import org.spoluplan.opendata.Published;
import org.spoluplan.opendata.hsds.Answers;
import org.spoluplan.page.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/// What search engines may read. Answers to questions are left out: there is no end of them.
@Controller
class SearchEngineController {

  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /prihlaseni
      Disallow: /sluzby?
      Disallow: /api/
      Allow: /

      Sitemap:\s""";

  private final Published published;
  private final SiteAddress site;
  private final Answers answers;

  SearchEngineController(Published published, SiteAddress site, Answers answers) {
    this.published = published;
    this.site = site;
    this.answers = answers;
  }

  @GetMapping("/robots.txt")
  @PublicPage(because = "for search engines")
  ResponseEntity<byte[]> robots(HttpServletRequest request) {
    var text = ROBOTS + site.of("/sitemap.xml") + "\n";
    return answers.of(MediaType.TEXT_PLAIN, text.getBytes(StandardCharsets.UTF_8), request);
  }

  @GetMapping("/sitemap.xml")
  @PublicPage(because = "for search engines")
  ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
    var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (var path : new String[] {"/sluzby", "/otevrena-data", "/pristupnost"}) {
      text.append("<url><loc>").append(escaped(path)).append("</loc></url>\n");
    }
    for (var service : published.services()) {
      var day = LocalDate.ofInstant(service.upkeep().changedAt(), Today.ZONE);
      text.append("<url><loc>").append(escaped(service.path()));
      text.append("</loc><lastmod>").append(day).append("</lastmod></url>\n");
    }
    text.append("</urlset>\n");
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return answers.of(MediaType.APPLICATION_XML, bytes, request);
  }

  private String escaped(String path) {
    return HtmlUtils.htmlEscape(site.of(path), StandardCharsets.UTF_8.name());
  }
}
