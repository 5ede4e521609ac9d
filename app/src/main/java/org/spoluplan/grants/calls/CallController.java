package org.spoluplan.grants.calls;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
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

/// Programmes and calls: everybody reads what is published, the funder keeps them.
@Controller
@RequestMapping("/dotace")
class CallController {

  private static final String VERSION = "version";
  private static final int LONGEST_NUMBER = 100;

  private final Access access;
  private final Programmes programmes;
  private final StoredCalls calls;
  private final KeepingCalls keeping;
  private final SecondRounds rounds;
  private final ProgrammeFields programmeFields;
  private final CallPages pages;

  CallController(
      Access access,
      Programmes programmes,
      StoredCalls calls,
      KeepingCalls keeping,
      SecondRounds rounds,
      ProgrammeFields programmeFields,
      CallPages pages) {
    this.access = access;
    this.programmes = programmes;
    this.calls = calls;
    this.keeping = keeping;
    this.rounds = rounds;
    this.programmeFields = programmeFields;
    this.pages = pages;
  }

  @GetMapping
  @PublicPage(because = "whoever may apply should find a call")
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/programy/novy")
  Reply startProgramme(Page page) {
    requireSomewhere(page);
    return pages.programme(page, pages.usual(page), Optional.empty());
  }

  @PostMapping("/programy")
  Reply addProgramme(Page page, Form form) {
    requireSomewhere(page);
    var funder = form.optionalId("funder");
    if (funder == null) form.reject("funder", "form.error.choose");
    var is = programmeFields.read(form);
    if (!form.valid() || funder == null) {
      return pages.programme(page, form, Optional.empty()).asInvalid();
    }
    access.require(page.actor(), CallAction.MANAGE, Scoped.of(funder));
    var id = keeping.add(page.actor(), new OrganisationId(funder), is);
    return Redirect.to("/dotace#p-" + id.value()).saying(page.t("call.programme.saved"));
  }

  @GetMapping("/programy/{id}")
  Reply editProgramme(Page page, @PathVariable ProgrammeId id) {
    var programme = programmes.get(id);
    access.require(page.actor(), CallAction.MANAGE, programme);
    return pages.programme(page, programmeFields.form(programme), Optional.of(programme));
  }

  @PostMapping("/programy/{id}")
  Reply changeProgramme(Page page, Form form, @PathVariable ProgrammeId id) {
    var programme = programmes.get(id);
    access.require(page.actor(), CallAction.MANAGE, programme);
    var is = programmeFields.read(form);
    var version = form.integer(VERSION, 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.programme(page, form, Optional.of(programme)).asInvalid();
    return switch (keeping.change(page.actor(), id, is, version)) {
      case Outcome.Done<ProgrammeId> _ ->
          Redirect.to("/dotace").saying(page.t("call.programme.saved"));
      case Outcome.Refused<ProgrammeId>(var reason) ->
          pages
              .programme(
                  page.refusing(reason),
                  form.with(VERSION, programme.version()),
                  Optional.of(programme))
              .refused(reason);
    };
  }

  @GetMapping("/programy/{id}/vyzvy")
  Reply start(Page page, @PathVariable ProgrammeId id) {
    var programme = programmes.get(id);
    access.require(page.actor(), CallAction.MANAGE, programme);
    var last = calls.of(id).stream().findFirst();
    return pages.start(page, last.map(CallFields::nextYear).orElse(Form.empty()), programme);
  }

  @PostMapping("/programy/{id}/vyzvy")
  Reply add(Page page, Form form, @PathVariable ProgrammeId id) {
    var programme = programmes.get(id);
    access.require(page.actor(), CallAction.MANAGE, programme);
    if (form.checked("look")) return pages.start(page, form, programme);
    var is = CallFields.read(form);
    if (is.isEmpty()) return pages.start(page, form, programme).asInvalid();
    var call = keeping.add(page.actor(), id, is.get());
    return Redirect.to(call.path()).saying(page.t("call.saved"));
  }

  @GetMapping("/vyzvy/{id}")
  @PublicPage(because = "a published call is for everybody; drafts are asked for inside")
  Reply call(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.VIEW, call);
    return pages.call(page, call);
  }

  @GetMapping("/vyzvy/{id}/upravit")
  Reply edit(Page page, @PathVariable CallId id) {
    var call = managed(page, id);
    return pages.edit(page, CallFields.form(call), call);
  }

  @PostMapping("/vyzvy/{id}")
  Reply change(Page page, Form form, @PathVariable CallId id) {
    var call = managed(page, id);
    if (form.checked("look")) return pages.edit(page, form, call);
    var is = CallFields.read(form);
    var version = form.integer(VERSION, 0, Integer.MAX_VALUE);
    if (is.isEmpty() || !form.valid()) return pages.edit(page, form, call).asInvalid();
    return switch (keeping.change(page.actor(), id, is.get(), version)) {
      case Outcome.Done<CallId> _ -> Redirect.to(call.path()).saying(page.t("call.saved"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.edit(page.refusing(reason), newer(form, call, reason), call).refused(reason);
    };
  }

  private static Form newer(Form form, Call call, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with(VERSION, call.version()) : form;
  }

  @GetMapping("/vyzvy/{id}/vyhlasit")
  Reply startAnnouncing(Page page, @PathVariable CallId id) {
    return pages.announce(page, Form.empty(), managed(page, id));
  }

  @PostMapping("/vyzvy/{id}/vyhlasit")
  Reply announce(Page page, Form form, @PathVariable CallId id) {
    var call = managed(page, id);
    var resolution = new Resolution(form.text("resolution", LONGEST_NUMBER), form.date("day"));
    if (!form.valid()) return pages.announce(page, form, call).asInvalid();
    return switch (keeping.announce(page.actor(), id, resolution)) {
      case Outcome.Done<CallId> _ -> Redirect.to(call.path()).saying(page.t("call.announced"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.announce(page.refusing(reason), form, call).refused(reason);
    };
  }

  @PostMapping("/vyzvy/{id}/zrusit")
  Reply cancel(Page page, @PathVariable CallId id) {
    var call = managed(page, id);
    return switch (keeping.cancel(page.actor(), id)) {
      case Outcome.Done<CallId> _ -> Redirect.to(call.path()).saying(page.t("call.cancelled"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.call(page.refusing(reason), call).refused(reason);
    };
  }

  /// What came back is divided once more.
  @PostMapping("/vyzvy/{id}/dalsi-kolo")
  Reply anotherRound(Page page, @PathVariable CallId id) {
    var call = managed(page, id);
    var title = page.t("call.round.title", call.is().title());
    return switch (rounds.begin(page.actor(), id, title)) {
      case Outcome.Done<CallId>(var round) ->
          Redirect.to(round.path()).saying(page.t("call.round.begun"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.call(page.refusing(reason), call).refused(reason);
    };
  }

  private Call managed(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.MANAGE, call.programme());
    return call;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(CallAction.MANAGE)) return;
    access.require(page.actor(), CallAction.MANAGE, Scoped.EVERYWHERE);
  }
}
