package org.spoluplan.territory.units;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.PlanningUnits;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.units.UnitDetails.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Planning units: everybody may look at them, coordinators keep them.
@Controller
@RequestMapping("/uzemi")
class UnitController {

  private static final String BECAUSE = "for which territories is planned is no secret";

  private final Access access;
  private final PlanningUnits units;
  private final Territory territory;
  private final UnitPages pages;
  private final UnitEditing editing;
  private final KeepingUnits keeping;
  private final Clock clock;

  UnitController(
      Access access,
      PlanningUnits units,
      Territory territory,
      UnitPages pages,
      UnitEditing editing,
      KeepingUnits keeping,
      Clock clock) {
    this.access = access;
    this.units = units;
    this.territory = territory;
    this.pages = pages;
    this.editing = editing;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping("/celky")
  @PublicPage(because = BECAUSE)
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/celky.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page) {
    return UnitTable.of(page, pages.lines()).as("planovaci-celky.csv");
  }

  @GetMapping("/celky/{id}")
  @PublicPage(because = BECAUSE)
  Reply unit(Page page, Form form, @PathVariable PlanningUnitId id) {
    return pages.unit(page, form, units.get(id));
  }

  @GetMapping("/celky/novy")
  Reply startNew(Page page, Form form) {
    requireSomewhere(page);
    var known = Form.filled(Map.of("from", Today.of(clock), "kraj", form.value("kraj")));
    return editing.edit(page, known, Optional.empty());
  }

  @PostMapping("/celky")
  Reply add(Page page, Form form) {
    requireSomewhere(page);
    if (form.checked("look")) return editing.edit(page, form, Optional.empty());
    var details = read(form);
    if (!form.valid()) return editing.edit(page, form, Optional.empty()).asInvalid();
    return Redirect.to(keeping.add(page.actor(), details).path()).saying(page.t("units.made"));
  }

  /// What is ticked makes together; the part of the form that a script asks for.
  @PostMapping("/celky/soucet")
  Reply totals(Page page, Form form) {
    requireSomewhere(page);
    return editing.totals(page, form);
  }

  @GetMapping("/celky/{id}/upravit")
  Reply edit(Page page, @PathVariable PlanningUnitId id) {
    var unit = units.get(id);
    access.require(page.actor(), UnitAction.KEEP, unit);
    return editing.edit(page, UnitDetails.form(unit), Optional.of(unit));
  }

  @PostMapping("/celky/{id}")
  Reply save(Page page, Form form, @PathVariable PlanningUnitId id) {
    var unit = units.get(id);
    access.require(page.actor(), UnitAction.KEEP, unit);
    if (form.checked("look")) return editing.edit(page, form, Optional.of(unit));
    var details = read(form);
    var how = form.choice("how", Change.class);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return editing.edit(page, form, Optional.of(unit)).asInvalid();
    return switch (keeping.change(page.actor(), unit, version, how, details)) {
      case Outcome.Done<PlanningUnitId>(var saved) ->
          Redirect.to(saved.path()).saying(page.t("page.saved"));
      case Outcome.Refused<PlanningUnitId>(var reason) -> {
        if (reason instanceof UnitRefusal) form.reject("from", reason);
        yield editing
            .edit(page.refusing(reason), newer(form, unit, reason), Optional.of(unit))
            .refused(reason);
      }
    };
  }

  /// Whoever saw that it changed may save over it.
  private static Form newer(Form form, PlanningUnit unit, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", unit.version()) : form;
  }

  private UnitDetails read(Form form) {
    var details = UnitDetails.read(form);
    var known = territory.list(details.municipalities()).size();
    if (known < details.municipalities().size()) form.reject("obec", "form.error.choose");
    return details;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(UnitAction.KEEP)) return;
    access.require(page.actor(), UnitAction.KEEP, Scoped.EVERYWHERE);
  }
}
