package org.spoluplan.grants.agreements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationPanel;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.network.ServicePanel;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from an application, and from the service, to the grant that it got.
@Component
class AfterAward implements ApplicationPanel, ServicePanel {

  private final Agreements agreements;
  private final Applications applications;
  private final Calls calls;

  AfterAward(Agreements agreements, Applications applications, Calls calls) {
    this.agreements = agreements;
    this.applications = applications;
    this.calls = calls;
  }

  record Grant(Agreement agreement, Call call) {}

  @Override
  public Optional<Html.Template> panel(Application application, Page page) {
    if (!page.may(AgreementAction.VIEW, application.readers())) return Optional.empty();
    return agreements
        .find(application.id())
        .map(one -> (out, i) -> JteafterawardGenerated.render(out, i, page, one));
  }

  @Override
  public Optional<Html.Template> panel(SocialService service, Page page) {
    var grants =
        applications.of(service.id()).stream()
            .filter(one -> page.may(AgreementAction.VIEW, one.readers()))
            .flatMap(one -> agreements.find(one.id()).stream())
            .map(one -> new Grant(one, calls.get(one.call())))
            .sorted(Comparator.comparingInt((Grant one) -> one.call().is().year()).reversed())
            .toList();
    if (grants.isEmpty()) return Optional.empty();
    List<Grant> shown = List.copyOf(grants);
    return Optional.of((out, i) -> JteofserviceGenerated.render(out, i, page, shown));
  }
}
