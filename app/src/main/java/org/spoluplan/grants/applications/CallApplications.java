package org.spoluplan.grants.applications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.applications.ApplicationViews.OwnService;
import org.spoluplan.grants.applications.ApplicationViews.PanelView;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// On the page of a call: the way to apply, and all applications for whoever gives the money.
@Component
class CallApplications implements CallPanel {

  private static final int FIRST = 10;

  private final StoredApplications applications;
  private final Services services;
  private final TakingOver takingOver;
  private final Calls calls;

  CallApplications(
      StoredApplications applications, Services services, TakingOver takingOver, Calls calls) {
    this.applications = applications;
    this.services = services;
    this.takingOver = takingOver;
    this.calls = calls;
  }

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    if (!page.actor().isSignedIn() || !call.state().isPublic()) return Optional.empty();
    var own = own(call, page);
    var checks = page.may(ApplicationAction.CHECK, call.programme());
    if (own.isEmpty() && !checks) return Optional.empty();
    var inPlay = checks ? applications.inPlay(call.id()) : List.<Application>of();
    var begins = call.state() == CallState.OPEN || call.state() == CallState.PUBLISHED;
    var requested = inPlay.stream().mapToLong(one -> one.content().requested()).sum();
    var view = new PanelView(call, own, begins, checks, inPlay.size(), requested);
    return Optional.of((out, i) -> JtecallpanelGenerated.render(out, i, page, view));
  }

  /// Registered services of the reader's providers.
  List<OwnService> own(Call call, Page page) {
    var reach = page.access().reach(page.actor(), ApplicationAction.WRITE);
    if (reach.scopes().isEmpty()) return List.of();
    Set<OrganisationId> providers =
        reach.scopes().stream()
            .map(OrganisationId::new)
            .filter(one -> !one.equals(call.programme().funder()))
            .collect(Collectors.toSet());
    var begun =
        applications.of(call.id()).stream()
            .collect(Collectors.toMap(Application::service, Function.identity()));
    return services.of(providers).stream()
        .filter(one -> one.is().registration().registered())
        .map(one -> own(call, one, Optional.ofNullable(begun.get(one.id()))))
        .toList();
  }

  private OwnService own(Call call, SocialService service, Optional<Application> application) {
    var others =
        application.isPresent()
            ? List.<Option>of()
            : takingOver.choices(call, service.id()).stream()
                .filter(one -> one.provider().equals(service.provider().organisation()))
                .map(one -> new Option(one.id().value().toString(), title(one)))
                .toList();
    return new OwnService(
        service.id().value().toString(), service.is().name(), application, others);
  }

  private String title(Application application) {
    return calls.get(application.call()).is().title();
  }
}
