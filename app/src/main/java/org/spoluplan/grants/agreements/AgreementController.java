package org.spoluplan.grants.agreements;

import java.time.Clock;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.NearDays;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
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

/// Agreements and their binding budgets.
@Controller
@RequestMapping("/dotace")
class AgreementController {

  private static final int TEXT = 4000;
  private static final int NUMBER = 100;

  private final Access access;
  private final StoredAgreements agreements;
  private final Applications applications;
  private final Calls calls;
  private final Budgeting budgeting;
  private final Signing signing;
  private final Overpaying overpaying;
  private final AgreementPages pages;
  private final ContractPaper paper;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final Clock clock;

  AgreementController(
      Access access,
      StoredAgreements agreements,
      Applications applications,
      Calls calls,
      Budgeting budgeting,
      Signing signing,
      Overpaying overpaying,
      AgreementPages pages,
      ContractPaper paper,
      DocumentWriter writer,
      Downloads downloads,
      Clock clock) {
    this.access = access;
    this.agreements = agreements;
    this.applications = applications;
    this.calls = calls;
    this.budgeting = budgeting;
    this.signing = signing;
    this.overpaying = overpaying;
    this.pages = pages;
    this.paper = paper;
    this.writer = writer;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping("/vyzvy/{id}/smlouvy")
  Reply all(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AgreementAction.MANAGE, call.programme());
    return pages.all(page, call);
  }

  @GetMapping("/zadosti/{id}/smlouva")
  Reply show(Page page, @PathVariable ApplicationId id) {
    var agreement = seen(page, id);
    return pages.show(page, pages.usual(agreement), agreement);
  }

  @GetMapping("/zadosti/{id}/smlouva.{format}")
  ResponseEntity<byte[]> contract(
      Page page, @PathVariable ApplicationId id, @PathVariable String format) {
    var document =
        paper.of(seen(page, id)).orElseThrow(() -> new NotFound("agreement", id.value()));
    return switch (format) {
      case "pdf" -> downloads.file(document, DocumentFormat.PDF, writer.pdf(document));
      case "docx" -> downloads.file(document, DocumentFormat.DOCX, writer.docx(document));
      default -> throw new NotFound("format", new UUID(0, 0));
    };
  }

  private Agreement seen(Page page, ApplicationId id) {
    access.require(page.actor(), AgreementAction.VIEW, applications.get(id).readers());
    return agreements.get(id);
  }

  @GetMapping("/zadosti/{id}/smlouva/rozpocet")
  Reply startBudget(Page page, @PathVariable ApplicationId id) {
    var application = planned(page, id);
    var agreement = agreements.get(id);
    return pages.budget(page, pages.startBudget(agreement, application), agreement);
  }

  @PostMapping("/zadosti/{id}/smlouva/rozpocet")
  Reply propose(Page page, Form form, @PathVariable ApplicationId id) {
    var application = planned(page, id);
    var agreement = agreements.get(id);
    var first = pages.isFirst(agreement);
    var typed = BudgetFields.read(page, form, agreement, application, first);
    if (!form.valid()) return pages.budget(page, form, agreement).asInvalid();
    var done =
        budgeting.propose(page.actor(), id, typed.lines(), typed.renounced(), typed.reason());
    return switch (done) {
      case Outcome.Done<ApplicationId> _ ->
          Redirect.to(agreement.path()).saying(page.t("agreement.proposed.saved"));
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.budget(page.refusing(reason), form, agreement).refused(reason);
    };
  }

  private Application planned(Page page, ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), AgreementAction.PLAN, application.applicant());
    return application;
  }

  @PostMapping("/zadosti/{id}/smlouva/rozpocet/schvalit")
  Reply approve(Page page, @PathVariable ApplicationId id) {
    managed(page, id);
    return replied(page, id, budgeting.approve(page.actor(), id), "agreement.approved");
  }

  @PostMapping("/zadosti/{id}/smlouva/rozpocet/odmitnout")
  Reply refuse(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = managed(page, id);
    var answer = form.text("answer", TEXT);
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    return replied(page, id, budgeting.refuse(page.actor(), id, answer), "agreement.refused");
  }

  @PostMapping("/zadosti/{id}/smlouva/podpis")
  Reply sign(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = managed(page, id);
    var number = form.text("number", NUMBER);
    var day = form.date("day");
    var registered = form.optionalText("registered", NUMBER);
    var interim = form.optionalDate("interim");
    NearDays.check(form, "day", day, Today.of(clock));
    if (interim != null) NearDays.coming(form, "interim", interim, Today.of(clock));
    var knows = form.checked("despite") || !overpaying.isOver(applications.get(id));
    if (!knows) form.reject("despite", "agreement.error.despite");
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    var done = signing.sign(page.actor(), id, number, day, registered, interim);
    return replied(page, id, done, "agreement.signed");
  }

  @PostMapping("/zadosti/{id}/smlouva/vzdat-se")
  Reply renounce(Page page, Form form, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), AgreementAction.RENOUNCE, application.applicant());
    var agreement = agreements.get(id);
    var reason = form.text("reason", TEXT);
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    return replied(page, id, signing.renounce(page.actor(), id, reason), "agreement.renounced");
  }

  private Agreement managed(Page page, ApplicationId id) {
    var agreement = agreements.get(id);
    var call = calls.get(agreement.call());
    access.require(page.actor(), AgreementAction.MANAGE, call.programme());
    return agreement;
  }

  private Reply replied(Page page, ApplicationId id, Outcome<ApplicationId> done, String said) {
    var agreement = agreements.get(id);
    return switch (done) {
      case Outcome.Done<ApplicationId> _ -> Redirect.to(agreement.path()).saying(page.t(said));
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.show(page.refusing(reason), pages.usual(agreement), agreement).refused(reason);
    };
  }
}
