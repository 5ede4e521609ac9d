package org.spoluplan.grants.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.CompensationWatch;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.FundingSources;
import org.spoluplan.grants.financing.MoneyKind.Group;
import org.spoluplan.grants.financing.Watch.Line;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Brings together what all parts know of the money of services.
@Component
class Watching implements CompensationWatch {

  private static final MoneyKind FURTHER = new MoneyKind("", Group.OTHERS, true);

  private final List<FundingSources> sources;
  private final Payments payments;
  private final MoneyKinds kinds;
  private final MoneyRules rules;

  Watching(List<FundingSources> sources, Payments payments, MoneyKinds kinds, MoneyRules rules) {
    this.sources = List.copyOf(sources);
    this.payments = payments;
    this.kinds = kinds;
    this.rules = rules;
  }

  Watch of(ServiceId service, int year) {
    return of(List.of(service), year).getFirst();
  }

  /// One for each service, in the order in which they were named.
  List<Watch> of(Collection<ServiceId> services, int year) {
    var lines = lines(services, year);
    var paid = payments.of(services);
    var share = carryShare(year);
    return services.stream()
        .map(
            one ->
                watch(
                    one,
                    year,
                    lines.getOrDefault(one, List.of()),
                    paid.getOrDefault(one, List.of()),
                    share))
        .toList();
  }

  private Map<ServiceId, List<Line>> lines(Collection<ServiceId> services, int year) {
    var known = kinds.byCode();
    var all = new ArrayList<FundingLine>();
    for (var one : sources) all.addAll(one.of(services, year));
    return all.stream()
        .map(one -> new Line(one, kind(known, one.source())))
        .collect(Collectors.groupingBy(one -> one.is().service()));
  }

  private static MoneyKind kind(Map<String, MoneyKind> known, String code) {
    return Objects.requireNonNullElseGet(known.get(code), () -> MoneyKinds.unknown(code));
  }

  private static Watch watch(
      ServiceId service, int year, List<Line> lines, List<Payment> years, int share) {
    var payment = years.stream().filter(one -> one.year() == year).findFirst().orElse(null);
    var carry = payment == null ? null : carry(payment, years, share);
    return new Watch(service, year, lines, payment, carry);
  }

  private static CarryOver carry(Payment payment, List<Payment> years, int share) {
    var same =
        years.stream()
            .filter(one -> one.is().entrustment().equals(payment.is().entrustment()))
            .toList();
    var allowed = payment.is().carryAllowed() ? share : Overcompensation.NO_CARRY;
    return new CarryOver(same, allowed);
  }

  /// The same watch, were this the payment of its year.
  Watch with(Watch watch, Payment payment) {
    var years = new ArrayList<Payment>();
    payments.of(List.of(watch.service())).values().forEach(years::addAll);
    years.removeIf(one -> one.year() == payment.year());
    years.add(payment);
    return watch.with(payment, carry(payment, years, carryShare(watch.year())));
  }

  private int carryShare(int year) {
    return rules
        .of(MoneyRule.Kind.CARRY_OVER, year)
        .map(MoneyRule::shareE2)
        .orElse(Overcompensation.NO_CARRY);
  }

  /// Years in which any part knows of money for the service.
  Set<Integer> years(ServiceId service) {
    return sources.stream()
        .flatMap(one -> one.years(service).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the reader may open the page that the line comes from.
  boolean opens(Page page, FundingLine line) {
    return sources.stream().anyMatch(one -> one.opens(page, line));
  }

  Line line(FundingLine line) {
    return new Line(line, kinds.of(line.source()));
  }

  @Override
  public Answer ask(ServiceId service, int year, long further, Set<String> instead) {
    if (further < 0) throw new IllegalArgumentException("negative sum");
    var after = of(service, year).without(instead).with(further(service, year, further));
    return after.judged().map(Watching::answer).orElseGet(Answer.NotJudged::new);
  }

  private static Line further(ServiceId service, int year, long sum) {
    var amounts = new FundingAmounts(null, new Dated(sum, null), null, null);
    return new Line(
        new FundingLine(service, year, "", null, null, amounts, Origin.FUNDER, "", null), FURTHER);
  }

  @Override
  public Answer judge(ServiceId service, int year, long certain, long expected) {
    if (certain < 0 || expected < certain) throw new IllegalArgumentException("less than certain");
    return of(service, year)
        .judged()
        .map(one -> one.atLeast(certain, expected))
        .map(Watching::answer)
        .orElseGet(Answer.NotJudged::new);
  }

  private static Answer answer(Watch.Judged judged) {
    var most = judged.payment().most();
    return switch (judged.level()) {
      case OVER -> new Answer.Over(most, judged.over());
      case EXPECTED_OVER -> new Answer.ExpectedOver(most, judged.expectedOver());
      case WITHIN, NOT_JUDGED -> new Answer.Fits(judged.room());
    };
  }
}
