package org.spoluplan.meetings.bodies;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.Procedures.Edition;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BodyController {

  private final Access access;
  private final BodyRegister bodies;
  private final RulesBook rules;
  private final BodyChoices choices;
  private final SettingUp settingUp;
  private final List<BodyPanel> panels;
  private final Clock clock;

  BodyController(
      Access access,
      BodyRegister bodies,
      RulesBook rules,
      BodyChoices choices,
      SettingUp settingUp,
      List<BodyPanel> panels,
      Clock clock) {
    this.access = access;
    this.bodies = bodies;
    this.rules = rules;
    this.choices = choices;
    this.settingUp = settingUp;
    this.panels = panels.stream().sorted(Comparator.comparingInt(BodyPanel::position)).toList();
    this.clock = clock;
  }

  @GetMapping("/skupiny")
  Reply list(Page page) {
    access.require(page.actor(), BodyAction.VIEW, Scoped.of(Scoped.OPEN_TO_ALL));
    var all = bodies.all(access.reach(page.actor(), BodyAction.VIEW));
    return Html.of((out, i) -> JtebodiesGenerated.render(out, i, page, all));
  }

  @GetMapping("/skupiny/{id}")
  Reply show(@PathVariable BodyId id, Page page) {
    var body = bodies.getBody(id);
    access.require(page.actor(), BodyAction.VIEW, body);
    var editions = rules.editions(id).stream().map(Edition::rules).toList();
    var parent = Optional.ofNullable(body.parent()).flatMap(bodies::findBody);
    var appointing = appointing(editions);
    var summary = bodies.get(id);
    var sections =
        panels.stream().map(panel -> panel.panel(summary, page)).flatMap(Optional::stream).toList();
    return Html.of(
        (out, i) ->
            JtebodyGenerated.render(
                out, i, page, body, parent, editions, appointing, Today.of(clock), sections));
  }

  @GetMapping("/skupiny/nova")
  Reply createForm(Page page) {
    requireSomewhere(page);
    return form(page, Form.empty(), null);
  }

  @PostMapping("/skupiny")
  Reply create(Page page, Form form) {
    requireSomewhere(page);
    var details = BodyDetails.read(form, choices.of(page, null));
    if (!mayCreateFor(page, details)) form.reject("organisation", "form.error.choose");
    if (!form.valid()) return form(page, form, null).asInvalid();
    var id = settingUp.create(page.actor(), details);
    return Redirect.to("/skupiny/" + id.value()).saying(page.t("body.created"));
  }

  @GetMapping("/skupiny/{id}/upravit")
  Reply editForm(@PathVariable BodyId id, Page page) {
    var body = bodies.getBody(id);
    access.require(page.actor(), BodyAction.EDIT, body);
    return form(page, BodyDetails.form(body), body);
  }

  @PostMapping("/skupiny/{id}")
  Reply edit(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.getBody(id);
    access.require(page.actor(), BodyAction.EDIT, body);
    var details = BodyDetails.read(form, choices.of(page, body));
    if (movesElsewhere(body, details) && !mayCreateFor(page, details)) {
      form.reject("organisation", "form.error.choose");
    }
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return form(page, form, body).asInvalid();
    return settingUp
        .edit(page.actor(), id, details, version)
        .either(
            _ -> Redirect.to("/skupiny/" + id.value()).saying(page.t("page.saved")),
            refusal -> changedMeanwhile(page, form, id, refusal));
  }

  @GetMapping("/skupiny/{id}/jednaci-rad")
  Reply rulesForm(@PathVariable BodyId id, Page page) {
    var body = bodies.getBody(id);
    access.require(page.actor(), BodyAction.SET_RULES, body);
    var latest = rules.latest(id).orElseGet(() -> RulesOfProcedure.usual(Today.of(clock)));
    return rulesForm(page, RulesForm.form(latest), body);
  }

  @PostMapping("/skupiny/{id}/jednaci-rad")
  Reply setRules(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.getBody(id);
    access.require(page.actor(), BodyAction.SET_RULES, body);
    var edition = RulesForm.read(form, choices.of(page, body).parents());
    if (!form.valid()) return rulesForm(page, form, body).asInvalid();
    return settingUp
        .setRules(page.actor(), id, edition)
        .either(
            _ -> Redirect.to("/skupiny/" + id.value()).saying(page.t("rules.saved")),
            refusal -> rulesForm(page.refusing(refusal), form, body).refused(refusal));
  }

  /// The bodies that appoint members by some of these editions.
  private Map<BodyId, Body> appointing(List<RulesOfProcedure> editions) {
    var found = new HashMap<BodyId, Body>();
    for (var edition : editions) {
      var id = edition.admission().appointedBy();
      if (id != null) found.put(id, bodies.getBody(id));
    }
    return found;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(BodyAction.CREATE)) return;
    access.require(page.actor(), BodyAction.CREATE, Scoped.EVERYWHERE);
  }

  /// A coordinator of one town sets up bodies of that town.
  private static boolean mayCreateFor(Page page, BodyDetails details) {
    var organisation = details.organisation();
    var where = organisation == null ? Scoped.EVERYWHERE : Scoped.of(organisation);
    return page.may(BodyAction.CREATE, where);
  }

  /// To another founder, whose coordinators would have it.
  private static boolean movesElsewhere(Body body, BodyDetails details) {
    var founder = body.organisation();
    return !Objects.equals(founder == null ? null : founder.value(), details.organisation());
  }

  private Html form(Page page, Form form, @Nullable Body body) {
    var offered = choices.of(page, body);
    return Html.of(
        (out, i) ->
            JtebodyformGenerated.render(out, i, page, form, offered, Optional.ofNullable(body)));
  }

  /// Somebody was faster: what was typed stays, over the version that is there now.
  private Html changedMeanwhile(Page page, Form form, BodyId id, Refusal refusal) {
    var newest = bodies.getBody(id);
    return form(page.refusing(refusal), form.with("version", newest.version()), newest)
        .refused(refusal);
  }

  private Html rulesForm(Page page, Form form, Body body) {
    var offered = choices.of(page, body);
    return Html.of((out, i) -> JterulesformGenerated.render(out, i, page, form, offered, body));
  }
}
