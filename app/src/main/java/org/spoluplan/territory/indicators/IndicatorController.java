package org.spoluplan.territory.indicators;

import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Indicators: everybody may read them, coordinators keep them.
@Controller
@RequestMapping("/uzemi/ukazatele")
class IndicatorController {

  private static final String BECAUSE = "public statistics of municipalities";

  private final Access access;
  private final IndicatorRegister indicators;
  private final IndicatorPages pages;
  private final KeepingIndicators keeping;

  IndicatorController(
      Access access,
      IndicatorRegister indicators,
      IndicatorPages pages,
      KeepingIndicators keeping) {
    this.access = access;
    this.indicators = indicators;
    this.pages = pages;
    this.keeping = keeping;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/{code}")
  @PublicPage(because = BECAUSE)
  Reply indicator(Page page, Form form, @PathVariable String code) {
    return pages.indicator(page, form, indicators.get(code));
  }

  @GetMapping("/{code}/hodnoty.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page, Form form, @PathVariable String code) {
    return pages.table(page, form, indicators.get(code)).as(code + ".csv");
  }

  @GetMapping("/{code}/upravit")
  Reply edit(Page page, @PathVariable String code) {
    requireSomewhere(page);
    var indicator = indicators.get(code);
    return pages.edit(page, IndicatorForm.of(indicator), indicator);
  }

  @PostMapping("/{code}")
  Reply save(Page page, Form form, @PathVariable String code) {
    requireSomewhere(page);
    var indicator = indicators.get(code);
    var changed = IndicatorForm.read(form, "", code);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.edit(page, form, indicator).asInvalid();
    return switch (keeping.change(page.actor(), version, changed)) {
      case Outcome.Done<Indicator> _ -> Redirect.to(indicator.path()).saying(page.t("page.saved"));
      case Outcome.Refused<Indicator>(var reason) ->
          pages
              .edit(page.refusing(reason), form.with("version", indicator.version()), indicator)
              .refused(reason);
    };
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(IndicatorAction.KEEP)) return;
    access.require(page.actor(), IndicatorAction.KEEP, Scoped.EVERYWHERE);
  }
}
