package org.spoluplan.surveys.results;

import java.util.Locale;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Spreadsheet;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.coding.NamesSuspected;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Results for those entitled, publishing, results for everybody.
@Controller
@RequestMapping("/dotazniky/{id}")
class ResultController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_QUOTE = 1000;

  private final Access access;
  private final Audit audit;
  private final Surveys surveys;
  private final Publishing publishing;
  private final Publications publications;
  private final ResultPages pages;
  private final ResultFiles files;
  private final DocumentWriter writer;
  private final Downloads downloads;

  ResultController(
      Access access,
      Audit audit,
      Surveys surveys,
      Publishing publishing,
      Publications publications,
      ResultPages pages,
      ResultFiles files,
      DocumentWriter writer,
      Downloads downloads) {
    this.access = access;
    this.audit = audit;
    this.surveys = surveys;
    this.publishing = publishing;
    this.publications = publications;
    this.pages = pages;
    this.files = files;
    this.writer = writer;
    this.downloads = downloads;
  }

  @GetMapping("/vysledky")
  Reply results(Page page, Form form, @PathVariable SurveyId id) {
    var survey = seen(page, id);
    return pages.results(page, form, survey, kind(form));
  }

  private static SplitKind kind(Form form) {
    var chosen = form.optionalChoice("podle", SplitKind.class);
    return chosen == null ? SplitKind.BODY : chosen;
  }

  @GetMapping("/vysledky.{format}")
  ResponseEntity<byte[]> taken(
      Page page, Form form, @PathVariable SurveyId id, @PathVariable String format) {
    var survey = seen(page, id);
    var view = pages.view(page, survey, kind(form));
    var name = Downloads.fileName(survey.is().title());
    return switch (format) {
      case "csv" -> files.sums(page, view).csv().as(name + ".csv");
      case "xlsx" -> xlsx(page, name, files.sums(page, view));
      default -> {
        var document = files.document(page, view);
        var wanted = format(format);
        yield downloads.file(document, wanted, writer.file(document, wanted));
      }
    };
  }

  private ResponseEntity<byte[]> xlsx(Page page, String name, ResultFiles.Rows rows) {
    var content = Spreadsheet.xlsx(page.t("survey.part.results"), rows.headings(), rows.rows());
    return downloads.file(name + ".xlsx", XLSX, content);
  }

  private static DocumentFormat format(String name) {
    for (var format : DocumentFormat.values()) {
      if (format.extension().equals(name.toLowerCase(Locale.ROOT))) return format;
    }
    throw new NotFound("format", name);
  }

  @GetMapping("/odpovedi.{format}")
  ResponseEntity<byte[]> answers(
      Page page, @PathVariable SurveyId id, @PathVariable String format) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.SEE_ANSWERS, survey);
    audit.read(page.actor(), SurveyAction.SEE_ANSWERS, id.thing());
    var rows = files.answers(page, survey);
    var name = Downloads.fileName(survey.is().title() + " " + page.t("survey.answers.file"));
    return format.equals("xlsx") ? xlsx(page, name, rows) : rows.csv().as(name + ".csv");
  }

  @GetMapping("/zverejnit")
  Reply propose(Page page, @PathVariable SurveyId id) {
    return pages.proposal(page, Form.empty(), kept(page, id));
  }

  @PostMapping("/zverejnit")
  Reply publish(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    if (form.values("questions").isEmpty()) {
      form.reject("questions", "form.error.choose");
      return pages.proposal(page, form, survey).asInvalid();
    }
    return switch (publishing.publish(page.actor(), id, form.values("questions"))) {
      case Outcome.Done<SurveyId> _ ->
          Redirect.to(survey.path() + "/verejne").saying(page.t("survey.published"));
      case Outcome.Refused<SurveyId>(var reason) ->
          pages.proposal(page.refusing(reason), form, survey).refused(reason);
    };
  }

  @PostMapping("/citaty")
  Reply quote(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var words = form.text("words", LONGEST_QUOTE);
    var names = NamesSuspected.in(words);
    if (!names.isEmpty() && !form.checked("anyway")) {
      form.reject("words", "survey.quote.names", String.join(", ", names));
    }
    if (!form.valid()) return pages.results(page, form, survey, SplitKind.BODY).asInvalid();
    publications.quote(id, form.value("question"), words, page.actor().signedInPerson());
    audit.done(page.actor(), SurveyAction.KEEP, id.thing());
    return Redirect.to(survey.path() + "/vysledky").saying(page.t("survey.quote.added"));
  }

  @PostMapping("/citaty/{quote}/odebrat")
  Reply forget(Page page, @PathVariable SurveyId id, @PathVariable UUID quote) {
    var survey = kept(page, id);
    publications.forget(id, quote);
    audit.done(page.actor(), SurveyAction.KEEP, id.thing());
    return Redirect.to(survey.path() + "/vysledky").saying(page.t("survey.saved"));
  }

  @GetMapping("/verejne")
  @PublicPage(because = "published results are for everybody; small counts are hidden in them")
  Reply open(Page page, @PathVariable SurveyId id) {
    var survey = surveys.get(id);
    return pages.open(page, survey, published(id));
  }

  @GetMapping("/verejne.csv")
  @PublicPage(because = "published results are for everybody; small counts are hidden in them")
  ResponseEntity<byte[]> openTable(Page page, @PathVariable SurveyId id) {
    var survey = surveys.get(id);
    var view = pages.view(page, survey, published(id));
    return files.sums(page, view).csv().as(Downloads.fileName(survey.is().title()) + ".csv");
  }

  private org.spoluplan.surveys.ProtectedSums published(SurveyId id) {
    return publications.find(id).orElseThrow(() -> new NotFound(SurveyId.KIND, id.value()));
  }

  private Survey seen(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.SEE_SUMS, survey);
    return survey;
  }

  private Survey kept(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.KEEP, survey);
    return survey;
  }
}
