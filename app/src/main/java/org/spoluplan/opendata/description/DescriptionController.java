package org.spoluplan.opendata.description;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.opendata.OpenDataAnswer;
import org.spoluplan.opendata.Published;
import org.spoluplan.opendata.hsds.Answers;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.page.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenDataAnswer
class DescriptionController {

  private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

  /// How many days back the example of what has changed looks.
  private static final int RECENT = 30;

  private final OpenApi openApi;
  private final DataCatalogue catalogue;
  private final Published published;
  private final SiteAddress site;
  private final Answers answers;
  private final Clock clock;

  DescriptionController(
      OpenApi openApi,
      DataCatalogue catalogue,
      Published published,
      SiteAddress site,
      Answers answers,
      Clock clock) {
    this.openApi = openApi;
    this.catalogue = catalogue;
    this.published = published;
    this.site = site;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/otevrena-data")
  @PublicPage(because = "open data")
  Reply page(Page page) {
    var services = published.services();
    var providers = services.stream().map(one -> one.provider().id()).distinct().count();
    var view =
        new DataView(
            site.of(""),
            services.size(),
            (int) providers,
            example(),
            Today.of(clock).minusDays(RECENT),
            openApi.parameters());
    return Html.of((out, i) -> JtedataGenerated.render(out, i, page, view));
  }

  private String example() {
    var first = published.services().stream().limit(1).map(one -> one.id().value().toString());
    return first.findFirst().orElse("…");
  }

  @GetMapping("/api/openapi.json")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> openApi(HttpServletRequest request) {
    return answers.json(openApi.document(), request);
  }

  @GetMapping("/api/katalog.jsonld")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
    return answers.of(JSON_LD, catalogue.document(), request);
  }

  /// Whoever asks a program's address gets a program's answer.
  @GetMapping({"/api", "/api/**"})
  @PublicPage(because = "says only that there is nothing")
  ResponseEntity<byte[]> nothing(HttpServletRequest request) {
    throw new NotFound("path", List.of(request.getRequestURI()));
  }
}
