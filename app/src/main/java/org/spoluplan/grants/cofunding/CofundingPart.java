package org.spoluplan.grants.cofunding;

import java.util.List;
import java.util.Optional;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.grants.cofunding.CofundingViews.PartLine;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// What a municipality is asked to pay for in its workspace, and what it said.
@Component
class CofundingPart implements WorkspacePart {

  private static final int AFTER_DEMANDS = 35;

  private final CofundingRequests requests;
  private final Shares shares;
  private final Organisations organisations;

  CofundingPart(CofundingRequests requests, Shares shares, Organisations organisations) {
    this.requests = requests;
    this.shares = shares;
    this.organisations = organisations;
  }

  @Override
  public int position() {
    return AFTER_DEMANDS;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var lines =
        requests.list(shares.requestsOf(municipality.code())).stream()
            .filter(one -> one.sent() != null && one.state() != CofundingState.WITHDRAWN)
            .filter(one -> page.may(CofundingAction.VIEW, one))
            .flatMap(one -> lines(page, one, municipality).stream())
            .toList();
    if (lines.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtepartGenerated.render(out, i, page, lines));
  }

  private List<PartLine> lines(Page page, CofundingRequest request, Municipality municipality) {
    var provider = organisations.find(request.provider()).map(Organisation::name).orElse("–");
    return request.shares().stream()
        .filter(one -> one.municipality().equals(municipality.code()))
        .map(one -> new PartLine(request, provider, one, path(page, request, one)))
        .toList();
  }

  private static String path(Page page, CofundingRequest request, MunicipalShare share) {
    var answers = request.state() == CofundingState.SENT && page.may(CofundingAction.ANSWER, share);
    return answers ? share.id().path() : request.path();
  }
}
