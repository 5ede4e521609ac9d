package org.spoluplan.grants.awards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.Resolution;
import org.spoluplan.grants.calls.RuleFields;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MeetingId;
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

/// Dividing the money of a call, the council's decision, and who got what and why.
@Controller
@RequestMapping("/dotace")
class AwardController {

  private static final String NAME = "name";
  private static final int LONGEST_NAME = 200;
  private static final int TEXT = 4000;
  private static final int NUMBER = 100;

  private final Access access;
  private final Calls calls;
  private final Applications applications;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final Deciding deciding;
  private final AwardPages pages;
  private final PaperFiles papers;

  AwardController(
      Access access,
      Calls calls,
      Applications applications,
      Scenarios scenarios,
      Dividing dividing,
      Deciding deciding,
      AwardPages pages,
      PaperFiles papers) {
    this.access = access;
    this.calls = calls;
    this.applications = applications;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.deciding = deciding;
    this.pages = pages;
    this.papers = papers;
  }

  @GetMapping("/vyzvy/{id}/rozdeleni")
  Reply show(Page page, @PathVariable CallId id) {
    var call = seen(page, id);
    return pages.divide(page, pages.usual(call), call, "");
  }

  /// With the rule of the form; what is left empty there is as the form said.
  @PostMapping("/vyzvy/{id}/rozdeleni")
  Reply divide(Page page, Form form, @PathVariable CallId id) {
    var call = divided(page, id);
    var asked = form.checked("rule") ? form : pages.usual(call).with(NAME, form.value(NAME));
    var rule = RuleFields.read(asked, call.is());
    var name = asked.text(NAME, LONGEST_NAME);
    var pot = Crowns.parse(asked.value("pot"));
    if (pot.isEmpty() || pot.getAsLong() == 0) asked.reject("pot", "grant.error.sum");
    if (!asked.valid()) return pages.divide(page, asked, call, "").asInvalid();
    return switch (dividing.divide(page.actor(), id, name, pot.orElse(1), rule)) {
      case Dividing.Result.Divided _ -> back(id).saying(page.t("award.divided"));
      case Dividing.Result.Refused(var reason) ->
          pages.divide(page.refusing(reason), asked, call, "").refused(reason);
      case Dividing.Result.Impossible(var sentence) ->
          pages.divide(page, asked, call, sentence).asInvalid();
    };
  }

  @PostMapping("/vyzvy/{id}/rozdeleni/{scenario}/doporucit")
  Reply recommend(Page page, @PathVariable CallId id, @PathVariable UUID scenario) {
    var call = divided(page, id);
    return replied(page, call, dividing.recommend(page.actor(), id, scenario), "award.recommended");
  }

  @GetMapping("/vyzvy/{id}/rozdeleni/{first}/{second}")
  Reply compare(
      Page page, @PathVariable CallId id, @PathVariable UUID first, @PathVariable UUID second) {
    var call = seen(page, id);
    return pages.compare(page, call, scenarios.get(id, first), scenarios.get(id, second));
  }

  @PostMapping("/zadosti/{id}/odchylka")
  Reply depart(Page page, Form form, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    var call = divided(page, application.call());
    var its = form.apart("o" + application.number());
    var amount = Crowns.parse(its.value("amount"));
    if (amount.isEmpty()) its.reject("amount", "grant.error.sum");
    var reason = its.text("reason", TEXT);
    if (!its.valid()) return pages.divide(page, its, call, "").asInvalid();
    var done = dividing.depart(page.actor(), call.id(), id, amount.orElse(0), reason);
    return replied(page, call, done, "award.departed");
  }

  @GetMapping("/vyzvy/{id}/rozhodnuti")
  Reply startDeciding(Page page, @PathVariable CallId id) {
    return pages.decide(page, Form.empty(), divided(page, id));
  }

  @PostMapping("/vyzvy/{id}/rozhodnuti")
  Reply decide(Page page, Form form, @PathVariable CallId id) {
    var call = divided(page, id);
    var resolution = new Resolution(form.text("resolution", NUMBER), form.date("day"));
    var meeting = meeting(form);
    if (!form.valid()) return pages.decide(page, form, call).asInvalid();
    return switch (deciding.decide(page.actor(), id, resolution, meeting)) {
      case Outcome.Done<CallId> _ ->
          Redirect.to(id.path() + "/vysledky").saying(page.t("award.decided"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.decide(page.refusing(reason), form, call).refused(reason);
    };
  }

  private static @Nullable MeetingId meeting(Form form) {
    var id = form.optionalId("meeting");
    return id == null ? null : new MeetingId(id);
  }

  /// What goes before the council; `pdf`, `docx` or `xlsx`.
  @GetMapping("/vyzvy/{id}/material.{format}")
  ResponseEntity<byte[]> paper(Page page, @PathVariable CallId id, @PathVariable String format) {
    var call = seen(page, id);
    var scenario =
        scenarios.recommended(id).orElseThrow(() -> new NotFound("allocation", id.value()));
    return papers.file(page, call, scenario, format);
  }

  @GetMapping("/vyzvy/{id}/vysledky")
  @PublicPage(because = "who got how much of public money and why is public once it is decided")
  Reply results(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AwardAction.RESULTS, call);
    var decision = scenarios.decision(id);
    if (decision.isEmpty()) throw new NotFound("decision", id.value());
    return pages.results(page, call, decision.get());
  }

  /// The same as open data; `csv` or `json` (360Giving).
  @GetMapping("/vyzvy/{id}/vysledky.{format}")
  @PublicPage(because = "who got how much of public money and why is public once it is decided")
  ResponseEntity<byte[]> data(Page page, @PathVariable CallId id, @PathVariable String format) {
    var call = calls.get(id);
    access.require(page.actor(), AwardAction.RESULTS, call);
    var decision = scenarios.decision(id).orElseThrow(() -> new NotFound("decision", id.value()));
    return papers.data(page, call, scenarios.get(id, decision.scenario()), decision, format);
  }

  /// For everybody once it is decided; before that for those who see the recommendation.
  @GetMapping("/zadosti/{id}/vypocet")
  @PublicPage(because = "every amount of public money explains itself once it is decided")
  Reply explain(Page page, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    var call = calls.get(application.call());
    var decision = scenarios.decision(call.id());
    if (decision.isEmpty()) access.require(page.actor(), AwardAction.VIEW, scopes(call));
    else access.require(page.actor(), AwardAction.RESULTS, call);
    var scenario =
        decision
            .map(one -> scenarios.get(call.id(), one.scenario()))
            .or(() -> scenarios.recommended(call.id()))
            .orElseThrow(() -> new NotFound("allocation", id.value()));
    return pages.explain(page, call, application, scenario);
  }

  private Call seen(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AwardAction.VIEW, scopes(call));
    return call;
  }

  private static Scoped scopes(Call call) {
    return Scoped.of(call.programme().funder().value(), call.id().value());
  }

  private Call divided(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AwardAction.DIVIDE, call.programme());
    return call;
  }

  private static Redirect back(CallId id) {
    return Redirect.to(id.path() + "/rozdeleni");
  }

  private Reply replied(Page page, Call call, Outcome<CallId> done, String said) {
    return switch (done) {
      case Outcome.Done<CallId> _ -> back(call.id()).saying(page.t(said));
      case Outcome.Refused<CallId>(var reason) ->
          pages.divide(page.refusing(reason), pages.usual(call), call, "").refused(reason);
    };
  }
}
