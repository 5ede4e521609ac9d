package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.KnownThing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Plans: the list, beginning one, its page while it is written, adding chapters and cards.
@Controller
@RequestMapping("/plany")
class PlanController {

  private static final String BECAUSE =
      "plans are public; what is being written is shown to those who may read it only";
  private static final int LINE = 300;

  private final Access access;
  private final PlanRegister plans;
  private final PlanPages pages;
  private final PlanFields fields;
  private final KeepingPlans keeping;
  private final Reminding reminding;
  private final GoldenThread thread;

  PlanController(
      Access access,
      PlanRegister plans,
      PlanPages pages,
      PlanFields fields,
      KeepingPlans keeping,
      Reminding reminding,
      GoldenThread thread) {
    this.access = access;
    this.plans = plans;
    this.pages = pages;
    this.fields = fields;
    this.keeping = keeping;
    this.reminding = reminding;
    this.thread = thread;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/novy")
  Reply startNew(Page page) {
    requireSomewhere(page);
    var form =
        PlanFields.fresh(
            pages.thisYear(),
            page.t("plan.level.priority"),
            page.t("plan.level.measure"),
            page.t("plan.level.activity"));
    var registers = pages.registers(page);
    return pages.form(
        page,
        registers.size() == 1 ? form.with("register", registers.getFirst().value()) : form,
        null);
  }

  @PostMapping
  Reply begin(Page page, Form form) {
    requireSomewhere(page);
    var organisation = register(page, form);
    var setting =
        fields.read(form, organisation == null ? new OrganisationId(new UUID(0, 0)) : organisation);
    if (!form.valid() || organisation == null) return pages.form(page, form, null).asInvalid();
    var scope = Scoped.of(organisation.value());
    access.require(page.actor(), PlanAction.KEEP, scope);
    var id = keeping.begin(page.actor(), setting, chapters(page));
    return Redirect.to(id.path()).saying(page.t("plan.begun"));
  }

  /// As plans usually have them; they can be renamed and struck out.
  private static List<String> chapters(Page page) {
    var names = new ArrayList<String>();
    for (var key : List.of("plan.chapter.foreword", "plan.chapter.making")) names.add(page.t(key));
    return names;
  }

  private void requireSomewhere(Page page) {
    if (!page.maySomewhere(PlanAction.KEEP)) {
      access.require(page.actor(), PlanAction.KEEP, Scoped.EVERYWHERE);
    }
  }

  private @Nullable OrganisationId register(Page page, Form form) {
    var chosen = form.value("register");
    var known = pages.registers(page).stream().anyMatch(one -> one.value().equals(chosen));
    if (known) return new OrganisationId(UUID.fromString(chosen));
    form.reject("register", "form.error.choose");
    return null;
  }

  /// What was published, for everybody; what is being written, for those who may read it.
  @GetMapping("/{id}")
  @PublicPage(because = BECAUSE)
  Reply plan(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    if (!plan.published()) access.require(page.actor(), PlanAction.READ, plan);
    return pages.plan(page, plan, form);
  }

  @GetMapping("/{id}/upravit")
  Reply startEdit(Page page, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return pages.form(page, fields.form(plan), plan);
  }

  @PostMapping("/{id}")
  Reply edit(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    var setting = fields.read(form, plan.organisation());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, form, plan).asInvalid();
    return switch (keeping.change(page.actor(), id, setting, version)) {
      case Outcome.Done<PlanId> _ -> Redirect.to(plan.path()).saying(page.t("plan.saved"));
      case Outcome.Refused<PlanId>(var reason) ->
          pages
              .form(page.refusing(reason), form.with("version", plan.version()), plan)
              .refused(reason);
    };
  }

  @PostMapping("/{id}/kapitoly")
  Reply addChapter(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    var analysis = form.optionalChoice("analysis", Card.Analysis.class);
    var name =
        analysis != null && form.value("name").isBlank()
            ? page.t("plan.analysis", analysis)
            : form.text("name", LINE);
    if (!form.valid()) return pages.plan(page, plan, form).asInvalid();
    var added = keeping.addChapter(page.actor(), plan, name, analysis);
    return Redirect.to(added.path()).saying(page.t("plan.saved"));
  }

  @PostMapping("/{id}/karty")
  Reply addCard(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.WRITE, plan);
    var parent = form.optionalId("parent");
    var name = form.text("name", LINE);
    var from = form.optionalId("need");
    if (!form.valid()) return pages.plan(page, plan, form).asInvalid();
    var need = from == null ? Optional.<KnownThing>empty() : thread.find(need(from), page);
    var done =
        keeping.addCard(
            page.actor(),
            id,
            parent == null ? null : new CardId(parent),
            CardContent.named(name),
            need.map(KnownThing::thing).orElse(null));
    return switch (done) {
      case Outcome.Done<CardId>(var added) ->
          Redirect.to(added.path()).saying(page.t("plan.card.added"));
      case Outcome.Refused<CardId>(var reason) ->
          pages.plan(page.refusing(reason), plan, form).refused(reason);
    };
  }

  private static Thing need(UUID id) {
    return new NeedId(id).thing();
  }

  @GetMapping("/{id}/vyplneni")
  Reply filling(Page page, @PathVariable PlanId id) {
    Plan plan = plans.get(id);
    access.require(page.actor(), PlanAction.READ, plan);
    return pages.filling(page, plan);
  }

  @PostMapping("/{id}/pripomenout")
  Reply remind(Page page, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    var reminded = reminding.remind(page.actor(), plan);
    return Redirect.to(plan.path() + "/vyplneni").saying(page.t("plan.reminded", reminded));
  }
}
