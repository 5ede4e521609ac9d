package org.spoluplan.surveys.xlsform;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.FormCheck;
import org.spoluplan.surveys.forms.FormFault;
import org.spoluplan.surveys.forms.Keeping;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyKind;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A form comes from a spreadsheet of another tool, and goes there.
@Controller
@RequestMapping("/dotazniky")
class XlsFormController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_TITLE = 300;

  private final Access access;
  private final Surveys surveys;
  private final Keeping keeping;
  private final Files files;
  private final Organisations organisations;
  private final Downloads downloads;

  XlsFormController(
      Access access,
      Surveys surveys,
      Keeping keeping,
      Files files,
      Organisations organisations,
      Downloads downloads) {
    this.access = access;
    this.surveys = surveys;
    this.keeping = keeping;
    this.files = files;
    this.organisations = organisations;
    this.downloads = downloads;
  }

  /// What came out of reading.
  record ImportView(
      List<Option> owners, List<XlsFormFault> faults, List<FormFault> wrong, int questions) {}

  private static final ImportView NOTHING = new ImportView(List.of(), List.of(), List.of(), 0);

  @GetMapping("/{id}/formular.xlsx")
  ResponseEntity<byte[]> export(Page page, @PathVariable SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.KEEP, survey);
    var title = survey.is().title();
    var content = XlsFormWriter.write(title, surveys.latest(id).form());
    return downloads.file(Downloads.fileName(title) + ".xlsx", XLSX, content);
  }

  @GetMapping("/xlsform")
  Reply start(Page page) {
    access.require(page.actor(), SurveyAction.KEEP, anywhere(page));
    return page(page, Form.empty(), NOTHING);
  }

  @PostMapping("/xlsform")
  Reply take(Page page, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    access.require(page.actor(), SurveyAction.KEEP, anywhere(page));
    var owner = form.optionalId("owner");
    if (owner == null) form.reject("owner", "form.error.choose");
    if (file == null || file.isEmpty()) form.reject("file", "form.error.missing");
    if (owner == null || file == null || !form.valid()) {
      return page(page, form, NOTHING).asInvalid();
    }
    access.require(page.actor(), SurveyAction.KEEP, Scoped.of(owner));
    var name = file.getOriginalFilename();
    var upload = new Upload(name == null ? "" : name, file.getBytes());
    return switch (files.add(upload, page.actor())) {
      case Outcome.Refused<FileId>(var reason) -> {
        form.reject("file", reason);
        yield page(page, form, NOTHING).asInvalid();
      }
      case Outcome.Done<FileId>(var id) -> {
        files.remove(id, page.actor());
        yield read(page, form, new OrganisationId(owner), upload.content());
      }
    };
  }

  private Reply read(Page page, Form form, OrganisationId owner, byte[] content) {
    var read = XlsFormReader.read(content);
    if (read.isEmpty() || read.get().form().questions().isEmpty()) {
      form.reject("file", "survey.xlsform.none");
      return page(page, form, NOTHING).asInvalid();
    }
    var found = read.get();
    var wrong = FormCheck.of(found.form());
    var count = found.form().questions().size();
    var anyway = form.checked("anyway") && wrong.isEmpty();
    if (!wrong.isEmpty() || (!found.faults().isEmpty() && !anyway)) {
      var view = new ImportView(List.of(), found.faults(), wrong, count);
      return page(page, form, view).asInvalid();
    }
    var title = found.title().isBlank() ? page.t("survey.xlsform.title") : found.title();
    var is =
        new Survey.Content(
            SurveyKind.POLL,
            title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
            null,
            page.t("survey.privacy.usual"),
            null,
            null);
    var id = keeping.start(page.actor(), owner, is, found.form());
    return Redirect.to(id.path() + "/uprava").saying(page.t("survey.xlsform.taken", count));
  }

  private Html page(Page page, Form form, ImportView read) {
    var reach = page.access().reach(page.actor(), SurveyAction.KEEP);
    var owners =
        organisations.list().stream()
            .filter(one -> reach.covers(Set.of(one.id().value())))
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    var view = new ImportView(owners, read.faults(), read.wrong(), read.questions());
    return Html.of((out, i) -> JtexlsformGenerated.render(out, i, page, form, view));
  }

  private static Scoped anywhere(Page page) {
    var scopes = page.access().reach(page.actor(), SurveyAction.KEEP).scopes();
    return Scoped.of(scopes.toArray(UUID[]::new));
  }
}
