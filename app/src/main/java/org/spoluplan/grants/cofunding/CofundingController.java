package org.spoluplan.grants.cofunding;

import java.util.Comparator;
import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.Downloads;
import org.spoluplan.grants.cofunding.CofundingViews.ListView;
import org.spoluplan.grants.cofunding.CofundingViews.RequestLine;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Requests to municipalities: the list, the sheet of one, and the sheet to take away.
@Controller
@RequestMapping(CofundingController.PATH)
class CofundingController {

  static final String PATH = "/spolufinancovani";

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Access access;
  private final CofundingRequests requests;
  private final SheetPages sheets;
  private final Organisations organisations;
  private final Downloads downloads;

  CofundingController(
      Access access,
      CofundingRequests requests,
      SheetPages sheets,
      Organisations organisations,
      Downloads downloads) {
    this.access = access;
    this.requests = requests;
    this.sheets = sheets;
    this.organisations = organisations;
    this.downloads = downloads;
  }

  @GetMapping
  @PublicPage(because = "what municipalities gave is public; everybody sees their own requests")
  Reply list(Page page) {
    var all = requests.list().stream().filter(one -> page.may(CofundingAction.VIEW, one)).toList();
    var mine =
        all.stream().filter(one -> page.may(CofundingAction.SEE_COSTS, one.involved())).toList();
    var closed =
        all.stream()
            .filter(one -> one.state() == CofundingState.CLOSED && !mine.contains(one))
            .sorted(Comparator.comparingInt(CofundingRequest::year).reversed())
            .toList();
    var view = new ListView(lines(mine), lines(closed), page.maySomewhere(CofundingAction.ASK));
    return Html.of((out, i) -> JtelistGenerated.render(out, i, page, view));
  }

  private List<RequestLine> lines(List<CofundingRequest> all) {
    return all.stream().map(this::line).toList();
  }

  private RequestLine line(CofundingRequest request) {
    var name = organisations.find(request.provider()).map(Organisation::name).orElse("–");
    var answered = request.shares().stream().filter(MunicipalShare::isAnswered).count();
    var waits = request.state() == CofundingState.SENT && !request.allAnswered();
    return new RequestLine(request, name, answered, waits);
  }

  @GetMapping("/{id}")
  Reply show(Page page, @PathVariable CofundingId id) {
    var request = requests.get(id);
    access.require(page.actor(), CofundingAction.VIEW, request);
    return sheets.show(page, request);
  }

  @GetMapping("/{id}/list.csv")
  ResponseEntity<byte[]> csv(Page page, @PathVariable CofundingId id) {
    var request = requests.get(id);
    access.require(page.actor(), CofundingAction.VIEW, request);
    return SheetTable.csv(page, sheets.view(page, request)).as(SheetTable.name(request) + ".csv");
  }

  @GetMapping("/{id}/list.xlsx")
  ResponseEntity<byte[]> xlsx(Page page, @PathVariable CofundingId id) {
    var request = requests.get(id);
    access.require(page.actor(), CofundingAction.VIEW, request);
    var content = SheetTable.xlsx(page, sheets.view(page, request));
    return downloads.file(SheetTable.name(request) + ".xlsx", XLSX, content);
  }
}
