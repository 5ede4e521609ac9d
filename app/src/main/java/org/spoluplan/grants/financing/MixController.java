package org.spoluplan.grants.financing;

import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// From where the money of services of a region or a municipality comes.
@Controller
@RequestMapping("/financovani")
class MixController {

  private static final String SUMS = "sums of several providers tell the money of none of them";

  private final MixPages mixes;
  private final FinancingPages pages;
  private final Territory territory;

  MixController(MixPages mixes, FinancingPages pages, Territory territory) {
    this.mixes = mixes;
    this.pages = pages;
    this.territory = territory;
  }

  @GetMapping
  @PublicPage(because = SUMS)
  Reply region(Page page, Form form) {
    return mixes.region(page, form);
  }

  @GetMapping("/mix.csv")
  @PublicPage(because = SUMS)
  ResponseEntity<byte[]> regionCsv(Page page, Form form) {
    return file(mixes.csv(page, mixes.region(form), pages.year(form)));
  }

  @GetMapping("/obce/{code}")
  @PublicPage(because = SUMS)
  Reply municipality(Page page, Form form, @PathVariable MunicipalityCode code) {
    return mixes.municipality(page, form, territory.get(code));
  }

  @GetMapping("/obce/{code}/mix.csv")
  @PublicPage(because = SUMS)
  ResponseEntity<byte[]> municipalityCsv(
      Page page, Form form, @PathVariable MunicipalityCode code) {
    return file(mixes.csv(page, territory.get(code), pages.year(form)));
  }

  /// To whom the sums are not shown, for those they are not there.
  private static ResponseEntity<byte[]> file(Optional<Csv> csv) {
    return csv.orElseThrow(() -> new NotFound("mix", new UUID(0, 0))).as("mix-penez.csv");
  }
}
