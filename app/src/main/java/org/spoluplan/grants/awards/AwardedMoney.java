package org.spoluplan.grants.awards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.FundingSources;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// What services ask for in calls, what councils awarded them, and what the books say was paid and
/// came back. Drafts, and what was withdrawn or excluded, bring nothing.
@Component
class AwardedMoney implements FundingSources {

  private final Applications applications;
  private final Calls calls;
  private final Scenarios scenarios;
  private final Ledger ledger;
  private final Organisations organisations;

  AwardedMoney(
      Applications applications,
      Calls calls,
      Scenarios scenarios,
      Ledger ledger,
      Organisations organisations) {
    this.applications = applications;
    this.calls = calls;
    this.scenarios = scenarios;
    this.ledger = ledger;
    this.organisations = organisations;
  }

  @Override
  public List<FundingLine> of(Collection<ServiceId> services, int year) {
    var all = applications.of(services, year).stream().filter(AwardedMoney::counts).toList();
    if (all.isEmpty()) return List.of();
    var facts = facts(all);
    return all.stream().map(one -> line(one, year, facts)).toList();
  }

  @Override
  public Set<Integer> years(ServiceId service) {
    var ids =
        applications.of(service).stream()
            .filter(AwardedMoney::counts)
            .map(Application::call)
            .collect(Collectors.toSet());
    return calls.list(ids).stream()
        .map(Call::is)
        .map(Call.Content::year)
        .collect(Collectors.toSet());
  }

  /// How an award came about is public; an application that waits is not.
  @Override
  public boolean opens(Page page, FundingLine line) {
    return line.origin() == Origin.CALL
        && applications.of(List.of(line.service()), line.year()).stream()
            .filter(one -> path(one).equals(line.path()))
            .anyMatch(one -> mayOpen(page, one));
  }

  private boolean mayOpen(Page page, Application application) {
    return application.state().isDecided()
        ? page.may(AwardAction.RESULTS, calls.get(application.call()))
        : page.may(ApplicationAction.VIEW, application.readers());
  }

  /// Submitted, and neither withdrawn nor excluded after that.
  private static boolean counts(Application application) {
    return switch (application.state()) {
      case SUBMITTED, RETURNED, GRANTED, NOT_GRANTED, RENOUNCED -> application.submitted() != null;
      case DRAFT, EXCLUDED, WITHDRAWN -> false;
    };
  }

  private static String path(Application application) {
    return application.state().isDecided() ? application.path() + "/vypocet" : application.path();
  }

  /// What other tables know of a list of applications.
  ///
  /// @param decided days on which councils decided
  /// @param awarded in haléře
  /// @param moved   what ever came to each account, in haléře
  private record Facts(
      Map<OrganisationId, Organisation> funders,
      Map<CallId, LocalDate> decided,
      Map<ApplicationId, Long> awarded,
      Map<ApplicationId, Map<LedgerAccount, Long>> moved) {

    @Nullable Dated moved(ApplicationId id, LedgerAccount account) {
      var sum = moved.getOrDefault(id, Map.of()).get(account);
      return sum == null ? null : new Dated(sum, null);
    }
  }

  private Facts facts(List<Application> all) {
    var ids = all.stream().map(Application::id).toList();
    var funders = all.stream().map(Application::funder).distinct().toList();
    var decided = new HashMap<CallId, LocalDate>();
    all.stream()
        .map(Application::call)
        .distinct()
        .forEach(id -> scenarios.of(id).ifPresent(one -> decided.put(id, one.day())));
    return new Facts(organisations.byId(funders), decided, scenarios.awards(ids), ledger.came(ids));
  }

  private static FundingLine line(Application application, int year, Facts facts) {
    var funder = facts.funders().get(application.funder());
    return new FundingLine(
        application.service(),
        year,
        source(funder),
        application.funder(),
        funder == null ? null : funder.name(),
        amounts(application, facts),
        Origin.CALL,
        path(application),
        null);
  }

  /// Of the list of sources. A region's programme may also divide money of the state; it does not
  /// say so, and for the compensation payment both are public.
  private static String source(@Nullable Organisation funder) {
    if (funder == null) return "STATP";
    return switch (funder.type()) {
      case "municipality" -> "OBEC";
      case "region" -> "KRAJ";
      default -> "STATP";
    };
  }

  private static FundingAmounts amounts(Application application, Facts facts) {
    var id = application.id();
    var awarded = facts.awarded().get(id);
    return new FundingAmounts(
        asked(application),
        awarded == null ? null : new Dated(awarded, facts.decided().get(application.call())),
        facts.moved(id, LedgerAccount.PAID),
        facts.moved(id, LedgerAccount.RETURNED));
  }

  private static @Nullable Dated asked(Application application) {
    var submitted = application.submitted();
    if (submitted == null) return null;
    return new Dated(
        application.content().requested(), LocalDate.ofInstant(submitted.at(), Today.ZONE));
  }
}
