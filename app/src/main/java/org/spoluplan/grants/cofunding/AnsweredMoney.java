package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.FundingSources;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// What municipalities are asked for and what they answered, as money of services. A draft and a
/// withdrawn request bring nothing; after closing nobody is waited for. Reasons stay on the sheet:
/// fewer people read it.
@Component
class AnsweredMoney implements FundingSources {

  /// Of the list of sources: a contribution of a municipality.
  private static final String MUNICIPALITY = "OBEC";

  private final CofundingRequests requests;
  private final Territory territory;

  AnsweredMoney(CofundingRequests requests, Territory territory) {
    this.requests = requests;
    this.territory = territory;
  }

  @Override
  public List<FundingLine> of(Collection<ServiceId> services, int year) {
    return requests.of(services, year).stream()
        .filter(AnsweredMoney::counts)
        .flatMap(this::lines)
        .toList();
  }

  @Override
  public Set<Integer> years(ServiceId service) {
    return requests.of(service).stream()
        .filter(AnsweredMoney::counts)
        .map(CofundingRequest::year)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean opens(Page page, FundingLine line) {
    return line.origin() == Origin.COFUNDING
        && requests.of(List.of(line.service()), line.year()).stream()
            .filter(one -> one.path().equals(line.path()))
            .anyMatch(one -> page.may(CofundingAction.VIEW, one));
  }

  private static boolean counts(CofundingRequest request) {
    return switch (request.state()) {
      case SENT, CLOSED -> true;
      case DRAFT, WITHDRAWN -> false;
    };
  }

  private Stream<FundingLine> lines(CofundingRequest request) {
    return request.shares().stream()
        .filter(share -> share.isAnswered() || !request.state().isOver())
        .map(share -> line(request, share));
  }

  private FundingLine line(CofundingRequest request, MunicipalShare share) {
    var amounts =
        new FundingAmounts(asked(share, request.sent()), answered(share).orElse(null), null, null);
    return new FundingLine(
        request.service(),
        request.year(),
        MUNICIPALITY,
        share.office(),
        territory.name(share.municipality()),
        amounts,
        Origin.COFUNDING,
        request.path(),
        null);
  }

  private static @Nullable Dated asked(MunicipalShare share, @Nullable LocalDate day) {
    var amount = share.amount();
    return amount == null ? null : new Dated(amount, day);
  }

  /// Of the day of the resolution, else of the answer; a no is zero.
  private static Optional<Dated> answered(MunicipalShare share) {
    if (share.answers().isEmpty()) return Optional.empty();
    var last = share.answers().getLast();
    var resolved = last.said().resolvedOn();
    var day = resolved == null ? LocalDate.ofInstant(last.at(), Today.ZONE) : resolved;
    return Optional.of(new Dated(last.said().amount(), day));
  }
}
