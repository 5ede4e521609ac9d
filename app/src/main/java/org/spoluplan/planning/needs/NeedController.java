package org.spoluplan.planning.needs;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.needs.NeedViews.From;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.KnownThing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The register of needs: the list, taken away, one need, writing it down and changing it.
@Controller
@RequestMapping("/potreby")
class NeedController {

  private static final String BECAUSE =
      "what groups concluded about needs is public; the list shows only what the reader may see";

  private final Access access;
  private final NeedRegister needs;
  private final NeedPages pages;
  private final NeedFields fields;
  private final Recording recording;
  private final Bodies bodies;
  private final GoldenThread thread;

  NeedController(
      Access access,
      NeedRegister needs,
      NeedPages pages,
      NeedFields fields,
      Recording recording,
      Bodies bodies,
      GoldenThread thread) {
    this.access = access;
    this.needs = needs;
    this.pages = pages;
    this.fields = fields;
    this.recording = recording;
    this.bodies = bodies;
    this.thread = thread;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply list(Page page, Form form) {
    var filter = NeedFilter.read(form);
    return pages.list(page, form, shown(page, filter), filter);
  }

  @GetMapping("/seznam.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    var csv =
        new Csv()
            .row(
                page.t("need.number"),
                page.t("need.register"),
                page.t("need.title"),
                page.t("need.description"),
                page.t("need.groups"),
                page.t("need.situations"),
                page.t("need.places"),
                page.t("need.trend"),
                page.t("need.concluded"),
                page.t("need.written"));
    for (var need : shown(page, NeedFilter.read(form))) {
      var line = pages.line(page, need);
      var trend = need.is().trend();
      csv.row(
          need.number(),
          line.register(),
          need.is().title(),
          need.is().description(),
          line.groups(),
          line.situations(),
          line.places(),
          trend == null ? "" : page.t("need.trend", trend),
          pages.wordsOf(page, need.latest()),
          need.written());
    }
    return csv.as("potreby.csv");
  }

  private List<Need> shown(Page page, NeedFilter filter) {
    return needs.list(filter, access.reach(page.actor(), NeedAction.VIEW));
  }

  @GetMapping("/{id}")
  @PublicPage(because = BECAUSE)
  Reply need(Page page, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.VIEW, need);
    return pages.need(page, need, Form.empty());
  }

  @GetMapping("/nova")
  Reply startNew(Page page, Form form) {
    requireSomewhere(page);
    var from = from(page, form);
    var known = new HashMap<String, @Nullable Object>();
    var registers = pages.registers(page);
    if (registers.size() == 1) known.put("register", registers.getFirst().value());
    from.ifPresent(one -> known.put("title", one.title()));
    return pages.startNew(page, Form.filled(known), view(page, from));
  }

  @PostMapping
  Reply write(Page page, Form form) {
    requireSomewhere(page);
    var from = from(page, form);
    var organisation = register(page, form);
    var is = fields.read(form, of(organisation));
    if (!form.valid() || organisation == null) {
      return pages.startNew(page, form, view(page, from)).asInvalid();
    }
    var scope = is.body() == null ? Scoped.of(organisation.value()) : bodies.get(is.body());
    access.require(page.actor(), NeedAction.WRITE, scope);
    var typed = from.map(NeedController::evidence).orElse(null);
    var id = recording.write(page.actor(), organisation, is, typed);
    return Redirect.to(id.path()).saying(page.t("need.saved"));
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(NeedAction.WRITE)) return;
    access.require(page.actor(), NeedAction.WRITE, Scoped.EVERYWHERE);
  }

  private @Nullable OrganisationId register(Page page, Form form) {
    var chosen = form.optionalId("register");
    var known =
        chosen != null
            && pages.registers(page).stream()
                .anyMatch(one -> one.value().equals(chosen.toString()));
    if (!known) form.reject("register", "form.error.choose");
    return known && chosen != null ? new OrganisationId(chosen) : null;
  }

  private List<BodyId> of(@Nullable OrganisationId organisation) {
    return bodies.list().stream()
        .filter(body -> organisation != null && organisation.equals(body.organisation()))
        .map(BodySummary::id)
        .toList();
  }

  /// What the need is written down from, as the address or the form says; nothing for whoever may
  /// not see it.
  private Optional<KnownThing> from(Page page, Form form) {
    var parts = form.value("z").split(":", 2);
    if (parts.length < 2) return Optional.empty();
    var id = Form.filled(java.util.Map.of("id", parts[1])).optionalId("id");
    return id == null ? Optional.empty() : thread.find(new Thing(parts[0], id), page);
  }

  private static @Nullable From view(Page page, Optional<KnownThing> from) {
    return from.map(
            one ->
                new From(
                    one.thing().kind() + ":" + one.thing().id(),
                    page.t("thing.one" + "." + one.thing().kind()),
                    one.title(),
                    one.path()))
        .orElse(null);
  }

  private static EvidenceRegister.Typed evidence(KnownThing known) {
    var day = known.day();
    return new EvidenceRegister.Typed(
        EvidenceKinds.of(known.thing()),
        known.title(),
        null,
        day == null ? java.time.LocalDate.EPOCH : day,
        known.thing());
  }

  @GetMapping("/{id}/upravit")
  Reply startEdit(Page page, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.WRITE, need);
    return pages.edit(page, fields.form(need), need);
  }

  @PostMapping("/{id}")
  Reply edit(Page page, Form form, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.WRITE, need);
    var is = fields.read(form, of(need.organisation()));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.edit(page, form, need).asInvalid();
    return switch (recording.change(page.actor(), id, is, version)) {
      case Outcome.Done<NeedId> _ -> Redirect.to(need.path()).saying(page.t("need.saved"));
      case Outcome.Refused<NeedId>(var reason) ->
          pages
              .edit(page.refusing(reason), form.with("version", need.version()), need)
              .refused(reason);
    };
  }
}
