package org.spoluplan.planning.actions;

import java.time.Clock;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The evaluation of a year, its approval, and both papers of the year to be taken away.
@Controller
@RequestMapping("/plany/{id}/roky/{year:\\d{4}}")
class EvaluationController {

  private static final String BECAUSE = "what was promised and what came of it is public";

  private final Access access;
  private final Plans plans;
  private final ActionPlans years;
  private final Reporting reporting;
  private final YearPages pages;
  private final YearPaper paper;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final Clock clock;

  EvaluationController(
      Access access,
      Plans plans,
      ActionPlans years,
      Reporting reporting,
      YearPages pages,
      YearPaper paper,
      DocumentWriter writer,
      Downloads downloads,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.years = years;
    this.reporting = reporting;
    this.pages = pages;
    this.paper = paper;
    this.writer = writer;
    this.downloads = downloads;
    this.clock = clock;
  }

  private ActionPlan kept(Page page, PlanId id, int year) {
    access.require(page.actor(), PlanAction.KEEP, plans.get(id));
    return years.get(id, year);
  }

  @PostMapping("/souhrn")
  Reply summarise(Page page, Form form, @PathVariable PlanId id, @PathVariable int year) {
    var its = kept(page, id, year);
    var summary = form.optionalText("summary", ActionFields.SUMMARY);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.year(page, its, form).asInvalid();
    var outcome = reporting.summarise(page.actor(), its.id(), summary, version);
    return done(page, its, form, outcome, "page.saved");
  }

  @PostMapping("/uzavrit")
  Reply close(Page page, Form form, @PathVariable PlanId id, @PathVariable int year) {
    var its = kept(page, id, year);
    var how = ActionFields.resolved(form, Today.of(clock));
    if (!form.valid()) return pages.year(page, its, form).asInvalid();
    var outcome = reporting.close(page.actor(), its.id(), how);
    return done(page, its, form, outcome, "action.evaluated.saved");
  }

  private Reply done(
      Page page, ActionPlan year, Form form, Outcome<ActionPlan> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<ActionPlan> _ -> Redirect.to(year.path()).saying(page.t(said));
      case Outcome.Refused<ActionPlan>(var reason) ->
          pages
              .year(page.refusing(reason), year, form.with("version", year.version()))
              .refused(reason);
    };
  }

  private ActionPlan shown(Page page, PlanId id, int year) {
    var its = years.get(id, year);
    if (!its.isPublic()) access.require(page.actor(), PlanAction.READ, its);
    return its;
  }

  @GetMapping("/akcni-plan.pdf")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> planPdf(Page page, @PathVariable PlanId id, @PathVariable int year) {
    return file(paper.promised(page, shown(page, id, year)), DocumentFormat.PDF);
  }

  @GetMapping("/akcni-plan.docx")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> planDocx(Page page, @PathVariable PlanId id, @PathVariable int year) {
    return file(paper.promised(page, shown(page, id, year)), DocumentFormat.DOCX);
  }

  @GetMapping("/vyhodnoceni.pdf")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> pdf(Page page, @PathVariable PlanId id, @PathVariable int year) {
    return file(paper.evaluated(page, shown(page, id, year)), DocumentFormat.PDF);
  }

  @GetMapping("/vyhodnoceni.docx")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> docx(Page page, @PathVariable PlanId id, @PathVariable int year) {
    return file(paper.evaluated(page, shown(page, id, year)), DocumentFormat.DOCX);
  }

  private ResponseEntity<byte[]> file(Document document, DocumentFormat format) {
    return downloads.file(document, format, writer.file(document, format));
  }

  @GetMapping("/plneni.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page, @PathVariable PlanId id, @PathVariable int year) {
    var csv = new Csv().row(paper.head(page));
    paper.rows(page, shown(page, id, year)).forEach(csv::row);
    return csv.as("plneni-" + year + ".csv");
  }
}
