package org.spoluplan.network.basic;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.basic.NetworkVersion.Decision;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the region makes new versions of its network and puts them in force.
@Controller
@RequestMapping("/sit")
class KeepingController {

  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_CODE = 10;

  private final Access access;
  private final Versions versions;
  private final KeepingNetwork keeping;
  private final KeepingPages pages;
  private final RegionKeepers keepers;
  private final Clock clock;

  KeepingController(
      Access access,
      Versions versions,
      KeepingNetwork keeping,
      KeepingPages pages,
      RegionKeepers keepers,
      Clock clock) {
    this.access = access;
    this.versions = versions;
    this.keeping = keeping;
    this.pages = pages;
    this.keepers = keepers;
    this.clock = clock;
  }

  @GetMapping("/nova")
  Reply start(Page page) {
    requireSomewhere(page);
    var year = Today.of(clock).getYear() + 1;
    return pages.start(page, pages.usual(page).with("year", year));
  }

  @PostMapping
  Reply add(Page page, Form form) {
    requireSomewhere(page);
    var keeper = form.optionalId("keeper");
    if (keeper == null) form.reject("keeper", "form.error.choose");
    var region = form.text("region", LONGEST_CODE);
    if (!pages.isRegion(region)) form.reject("region", "form.error.choose");
    var year = form.integer("year", FIRST_YEAR, LAST_YEAR);
    var note = form.optionalText("note", LONGEST_NOTE);
    if (!form.valid() || keeper == null) return pages.start(page, form).asInvalid();
    access.require(page.actor(), NetworkAction.KEEP, Scoped.of(keeper));
    if (!mayBegin(page, new OrganisationId(keeper), region)) {
      form.reject("region", "network.error.keeper");
      return pages.start(page, form).asInvalid();
    }
    var id = keeping.add(page.actor(), region, new OrganisationId(keeper), year, note);
    return Redirect.to("/sit/" + id.value()).saying(page.t("network.version.made"));
  }

  /// A region keeps its own network; who keeps everything may say of any region who keeps it.
  private boolean mayBegin(Page page, OrganisationId keeper, String region) {
    return keepers.keeps(keeper, region)
        || (pages.isKeeper(keeper) && page.may(NetworkAction.KEEP, Scoped.EVERYWHERE));
  }

  @GetMapping("/{id}/rozhodnuti")
  Reply decide(Page page, @PathVariable VersionId id) {
    var version = kept(page, id);
    return pages.decide(page, Form.filled(Map.of("version", version.version())), version);
  }

  @PostMapping("/{id}/rozhodnuti")
  Reply decided(Page page, Form form, @PathVariable VersionId id) {
    var version = kept(page, id);
    var decision = decision(form);
    var typed = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid() || decision.isEmpty()) return pages.decide(page, form, version).asInvalid();
    return switch (keeping.putInForce(page.actor(), id, typed, decision.get())) {
      case Outcome.Done<VersionId> _ ->
          Redirect.to(version.path()).saying(page.t("network.version.decided"));
      case Outcome.Refused<VersionId>(var reason) ->
          pages
              .decide(page.refusing(reason), newer(form, version, reason), version)
              .refused(reason);
    };
  }

  private static Form newer(Form form, NetworkVersion version, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", version.version()) : form;
  }

  private static Optional<Decision> decision(Form form) {
    var resolution = form.text("resolution", LONGEST_NUMBER);
    var day = form.date("day");
    var from = form.date("from");
    if (form.valid() && from.isBefore(day)) form.reject("from", "network.error.before-resolved");
    return form.valid() ? Optional.of(new Decision(from, resolution, day)) : Optional.empty();
  }

  private NetworkVersion kept(Page page, VersionId id) {
    var version = versions.get(id);
    access.require(page.actor(), NetworkAction.KEEP, version);
    return version;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(NetworkAction.KEEP)) return;
    access.require(page.actor(), NetworkAction.KEEP, Scoped.EVERYWHERE);
  }
}
