package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.grants.cofunding.CofundingViews.Choice;
import org.spoluplan.grants.cofunding.CofundingViews.FormView;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// The form of a request, begun from the last one of the same service.
@Component
class FormPages {

  private static final int ANSWER_DAYS = 45;
  private static final String SERVICE = "service";
  private static final Comparator<SocialService> BY_NAME =
      Comparator.comparing(one -> one.is().name(), CzechOrder.OF_NAMES);

  private final Access access;
  private final Services services;
  private final CofundingRequests requests;
  private final CofundingFields fields;
  private final NeedFields needs;
  private final Clock clock;

  FormPages(
      Access access,
      Services services,
      CofundingRequests requests,
      CofundingFields fields,
      NeedFields needs,
      Clock clock) {
    this.access = access;
    this.services = services;
    this.requests = requests;
    this.fields = fields;
    this.needs = needs;
    this.clock = clock;
  }

  /// With what is known of the service: its last request, else where it works. Whoever has more of
  /// them chooses first.
  Html begin(Page page, Form asked) {
    var own = own(page);
    var service = chosen(asked, own);
    if (service == null) return choose(page, own);
    var earlier = requests.of(service.id()).stream().findFirst();
    var form =
        earlier
            .map(fields::begunFrom)
            .orElseGet(() -> needs.named(usual(), service.is().area().municipalities()))
            .with(SERVICE, service.id().value())
            .with("due", Today.of(clock).plusDays(ANSWER_DAYS));
    var year = earlier.map(one -> one.year() + 1).orElse(Today.of(clock).getYear() + 1);
    var from = earlier.map(one -> String.valueOf(one.year())).orElse("");
    return edit(page, form.with("year", year), Optional.empty(), from);
  }

  private Html choose(Page page, List<SocialService> own) {
    var lines = own.stream().sorted(BY_NAME).map(this::choice).toList();
    return Html.of((out, i) -> JtechooseGenerated.render(out, i, page, lines));
  }

  private Choice choice(SocialService service) {
    var last = requests.of(service.id()).stream().findFirst();
    return new Choice(
        service.is().name(),
        CofundingController.PATH + "/nova?service=" + service.id().value(),
        last.map(one -> String.valueOf(one.year())).orElse(""));
  }

  private static @Nullable SocialService chosen(Form asked, List<SocialService> own) {
    var id = asked.optionalId(SERVICE);
    if (id == null) return own.size() == 1 ? own.getFirst() : null;
    return own.stream().filter(one -> one.id().value().equals(id)).findFirst().orElse(null);
  }

  private Form usual() {
    var today = Today.of(clock);
    return Form.empty()
        .with("year", today.getYear() + 1)
        .with("due", today.plusDays(ANSWER_DAYS))
        .with("key", Code.of(SplitKey.CLIENTS));
  }

  /// Services for which the reader may ask.
  private List<SocialService> own(Page page) {
    var reach = access.reach(page.actor(), CofundingAction.ASK);
    if (reach.everywhere()) return services.given(Today.of(clock));
    var organisations =
        reach.scopes().stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    return organisations.isEmpty() ? List.of() : services.of(organisations);
  }

  /// The one that the form names; empty also when its provider has no card in the directory, for
  /// then nobody speaks for it.
  Optional<SocialService> service(Form form) {
    var id = form.optionalId(SERVICE);
    if (id == null) return Optional.empty();
    return services.find(new ServiceId(id)).filter(one -> one.provider().organisation() != null);
  }

  Html edit(Page page, Form form, Optional<CofundingRequest> request, String begunFrom) {
    var options =
        own(page).stream()
            .sorted(BY_NAME)
            .map(one -> new Option(one.id().value().toString(), one.is().name()))
            .toList();
    var view =
        new FormView(
            request, options, NeedFields.rows(form), NeedFields.byWeights(form), begunFrom);
    return Html.of((out, i) -> JteformGenerated.render(out, i, page, form, view));
  }
}
