package org.spoluplan.grants.cofunding;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.cofunding.CofundingViews.AnswerView;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where a municipality sees its share and answers.
@Controller
@RequestMapping(CofundingController.PATH + "/podily/{id}")
class AnswerController {

  private final Access access;
  private final CofundingRequests requests;
  private final Shares shares;
  private final Answering answering;
  private final AskingMunicipalities asking;
  private final MunicipalOffices offices;
  private final SheetPages sheets;
  private final Clock clock;

  AnswerController(
      Access access,
      CofundingRequests requests,
      Shares shares,
      Answering answering,
      AskingMunicipalities asking,
      MunicipalOffices offices,
      SheetPages sheets,
      Clock clock) {
    this.access = access;
    this.requests = requests;
    this.shares = shares;
    this.answering = answering;
    this.asking = asking;
    this.offices = offices;
    this.sheets = sheets;
    this.clock = clock;
  }

  @GetMapping
  Reply show(Page page, @PathVariable ShareId id) {
    var request = permitted(page, id);
    return show(page, AnswerFields.form(request.share(id)), request, id);
  }

  @PostMapping
  Reply answer(
      @PathVariable ShareId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var request = permitted(page, id);
    var asked = request.share(id).amount();
    var upload = upload(file);
    var seen = form.integer("seen", 0, Integer.MAX_VALUE);
    var said = AnswerFields.read(form, asked == null ? 0 : asked, upload != null, Today.of(clock));
    if (said.isEmpty()) return show(page, form, request, id).asInvalid();
    return switch (answering.answer(page.actor(), id, said.get(), seen, upload)) {
      case Outcome.Done<CofundingId> _ ->
          Redirect.to(request.path()).saying(page.t("cofunding.answer.thanks"));
      case Outcome.Refused<CofundingId>(var reason) -> refused(page, form, id, reason);
    };
  }

  /// Who speaks for the municipality, where nobody knew.
  @PostMapping("/urad")
  Reply assign(@PathVariable ShareId id, Page page, Form form) {
    var request = requests.get(shares.requestOf(id));
    access.require(page.actor(), CofundingAction.ASSIGN, request.deciding());
    var chosen = form.optionalId("office");
    var townHall =
        offices.townHalls().stream()
            .map(Organisation::id)
            .filter(one -> one.value().equals(chosen))
            .findFirst();
    if (townHall.isEmpty()) {
      return Redirect.to(request.path()).warning(page.t("cofunding.office.choose"));
    }
    return asking
        .assign(page.actor(), id, townHall.get())
        .either(
            _ -> Redirect.to(request.path()).saying(page.t("cofunding.office.asked")),
            reason -> Redirect.to(request.path()).warning(page.t(reason)));
  }

  private static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file.getBytes());
  }

  /// With what others have said in the meantime.
  private Reply refused(Page page, Form form, ShareId id, Refusal reason) {
    var request = requests.get(shares.requestOf(id));
    var ours = reason instanceof CofundingRefusal || reason instanceof StandardRefusal;
    if (!ours) form.reject("file", reason);
    var newer = form.with("seen", request.share(id).answers().size());
    return show(page.refusing(reason), newer, request, id).refused(reason);
  }

  private Html show(Page page, Form form, CofundingRequest request, ShareId id) {
    var sheet = sheets.view(page, request);
    var line =
        sheet.shares().stream().filter(one -> one.is().id().equals(id)).findFirst().orElseThrow();
    var view = new AnswerView(sheet, line);
    return Html.of((out, i) -> JteanswerGenerated.render(out, i, page, form, view));
  }

  private CofundingRequest permitted(Page page, ShareId id) {
    var request = requests.get(shares.requestOf(id));
    access.require(page.actor(), CofundingAction.ANSWER, request.share(id));
    return request;
  }
}
