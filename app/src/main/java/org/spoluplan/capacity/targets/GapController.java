package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.PlanningUnits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Gaps of planning units: everybody may look at them, coordinators say what should be there.
@Controller
@RequestMapping("/mezery")
class GapController {

  private static final String BECAUSE = "what is missing where is no secret";

  private final Access access;
  private final PlanningUnits units;
  private final Targets targets;
  private final GapPages pages;
  private final TargetScopes scopes;
  private final TargetForms forms;
  private final TargetFields fields;
  private final SettingTargets setting;
  private final Clock clock;

  GapController(
      Access access,
      PlanningUnits units,
      Targets targets,
      GapPages pages,
      TargetScopes scopes,
      TargetForms forms,
      TargetFields fields,
      SettingTargets setting,
      Clock clock) {
    this.access = access;
    this.units = units;
    this.targets = targets;
    this.pages = pages;
    this.scopes = scopes;
    this.forms = forms;
    this.fields = fields;
    this.setting = setting;
    this.clock = clock;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply table(Page page, Form form) {
    return pages.table(page, form);
  }

  @GetMapping("/tabulka.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page, Form form) {
    form.optionalDate(GapPages.DAY);
    if (!form.valid()) return ResponseEntity.badRequest().build();
    return pages.csv(page, form).as("mezery.csv");
  }

  @GetMapping("/cile/{id}")
  @PublicPage(because = BECAUSE)
  Reply target(Page page, Form form, @PathVariable TargetId id) {
    return pages.target(page, form, targets.get(id));
  }

  @GetMapping("/cile/novy")
  Reply startNew(Page page, Form form) {
    requireSomewhere(page);
    var known = Map.of("unit", form.value("celek"), "from", Today.of(clock), "measure", "UVAZKY");
    return forms.edit(page, Form.filled(known), Optional.empty());
  }

  @PostMapping("/cile")
  Reply add(Page page, Form form) {
    requireSomewhere(page);
    var unit = units.find(TargetFields.unit(form));
    if (unit.isEmpty()) form.reject("unit", "form.error.choose");
    unit.ifPresent(one -> access.require(page.actor(), TargetAction.KEEP, scopes.of(one)));
    var written = fields.read(form, TargetFields.unit(form));
    forms.checkMeeting(page, form, Optional.empty());
    if (!form.valid()) return forms.edit(page, form, Optional.empty()).asInvalid();
    return switch (setting.add(page.actor(), written)) {
      case Outcome.Done<TargetId>(var id) -> Redirect.to(id.path()).saying(page.t("gap.set"));
      case Outcome.Refused<TargetId>(var reason) ->
          forms.edit(page.refusing(reason), form, Optional.empty()).refused(reason);
    };
  }

  @GetMapping("/cile/{id}/upravit")
  Reply edit(Page page, @PathVariable TargetId id) {
    var target = kept(page, id);
    return forms.edit(page, TargetFields.form(target), Optional.of(target));
  }

  @PostMapping("/cile/{id}")
  Reply save(Page page, Form form, @PathVariable TargetId id) {
    var target = kept(page, id);
    var written = fields.read(form, target.is().unit());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    forms.checkMeeting(page, form, Optional.of(target));
    if (!form.valid()) return forms.edit(page, form, Optional.of(target)).asInvalid();
    return switch (setting.change(page.actor(), id, version, written)) {
      case Outcome.Done<TargetId> _ -> Redirect.to(id.path()).saying(page.t("page.saved"));
      case Outcome.Refused<TargetId>(var reason) -> {
        var newer =
            reason == StandardRefusal.CHANGED_MEANWHILE
                ? form.with("version", targets.get(id).version())
                : form;
        yield forms.edit(page.refusing(reason), newer, Optional.of(target)).refused(reason);
      }
    };
  }

  private Target kept(Page page, TargetId id) {
    var target = targets.get(id);
    access.require(page.actor(), TargetAction.KEEP, scopes.of(units.get(target.is().unit())));
    return target;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(TargetAction.KEEP)) return;
    access.require(page.actor(), TargetAction.KEEP, Scoped.EVERYWHERE);
  }
}
