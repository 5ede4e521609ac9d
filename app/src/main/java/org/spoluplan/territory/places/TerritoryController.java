package org.spoluplan.territory.places;

import java.util.Arrays;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Municipalities and areas, for everybody.
@Controller
@RequestMapping("/uzemi")
class TerritoryController {

  private static final String BECAUSE = "public statistics of municipalities";

  private final Territory territory;
  private final TerritoryPages pages;

  TerritoryController(Territory territory, TerritoryPages pages) {
    this.territory = territory;
    this.pages = pages;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply start(Page page, Form form) {
    return pages.start(page, form);
  }

  @GetMapping("/obec/{code}")
  @PublicPage(because = BECAUSE)
  Reply municipality(@PathVariable String code, Page page) {
    var municipality =
        MunicipalityCode.of(code)
            .flatMap(territory::find)
            .orElseThrow(() -> new NotFound("municipality", code));
    return pages.municipality(page, municipality);
  }

  @GetMapping("/{kind}/{code}")
  @PublicPage(because = BECAUSE)
  Reply area(@PathVariable String kind, @PathVariable String code, Page page) {
    var area =
        Arrays.stream(AreaKind.values())
            .filter(one -> Code.of(one).equals(kind))
            .findFirst()
            .flatMap(one -> territory.find(one, code))
            .orElseThrow(() -> new NotFound("area", code));
    return pages.area(page, area);
  }
}
