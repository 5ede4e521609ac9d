package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Interim reports and inspections of an agreement.
@Controller
@RequestMapping("/dotace/zadosti/{id}")
class VisitController {

  private static final int TEXT = 20_000;
  private static final int FOUND = 8000;
  private static final int MEASURE = 4000;
  private static final int MOST_CLIENTS = 1_000_000;

  private final Access access;
  private final Agreements agreements;
  private final Applications applications;
  private final Calls calls;
  private final Inspecting inspecting;
  private final SettlementPages pages;
  private final Clock clock;

  VisitController(
      Access access,
      Agreements agreements,
      Applications applications,
      Calls calls,
      Inspecting inspecting,
      SettlementPages pages,
      Clock clock) {
    this.access = access;
    this.agreements = agreements;
    this.applications = applications;
    this.calls = calls;
    this.inspecting = inspecting;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping("/prubezna-zprava")
  Reply report(Page page, Form form, @PathVariable ApplicationId id) {
    access.require(page.actor(), SettlementAction.WRITE, applications.get(id).applicant());
    var report = form.text("interim", TEXT);
    var clients = form.optionalInteger("interim-clients", 0, MOST_CLIENTS);
    if (!form.valid()) return pages.show(page, form, agreements.get(id)).asInvalid();
    return replied(
        page, id, inspecting.report(page.actor(), id, report, clients), "settlement.interim.sent");
  }

  @PostMapping("/kontroly")
  Reply inspect(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = agreements.get(id);
    access.require(page.actor(), SettlementAction.CHECK, calls.get(agreement.call()).programme());
    var held = form.date("held");
    if (form.valid() && held.isAfter(Today.of(clock)))
      form.reject("held", "agreement.error.future");
    var found = form.text("found", FOUND);
    var measure = form.optionalText("measure", MEASURE);
    var by = form.optionalDate("mend-by");
    if (by != null && measure == null) form.reject("measure", "form.error.missing");
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    var inspection =
        new Visits.Inspection(
            Entry.NEW,
            held,
            found,
            measure,
            by,
            page.actor().signedInPerson(),
            clock.instant(),
            null);
    return replied(
        page, id, inspecting.inspect(page.actor(), id, inspection), "settlement.inspected");
  }

  @PostMapping("/kontroly/{inspection}/naprava")
  Reply mend(Page page, Form form, @PathVariable ApplicationId id, @PathVariable UUID inspection) {
    access.require(page.actor(), SettlementAction.WRITE, applications.get(id).applicant());
    var how = form.text("mended", MEASURE);
    if (!form.valid()) return pages.show(page, form, agreements.get(id)).asInvalid();
    return replied(
        page, id, inspecting.mend(page.actor(), id, inspection, how), "settlement.mended");
  }

  private Reply replied(Page page, ApplicationId id, Outcome<ApplicationId> done, String said) {
    return switch (done) {
      case Outcome.Done<ApplicationId> _ ->
          Redirect.to(id.path() + "/vyuctovani").saying(page.t(said));
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.show(page.refusing(reason), Form.empty(), agreements.get(id)).refused(reason);
    };
  }
}
