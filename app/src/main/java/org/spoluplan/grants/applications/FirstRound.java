package org.spoluplan.grants.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.allocation.Proportion;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.ApplicationContent.Sources;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Component;

/// What a service asked for in the first round and did not get.
@Component
class FirstRound {

  private static final String MUNICIPALITY = "OBEC";
  private static final String REGION = "KRAJ";

  private final StoredApplications applications;
  private final Calls calls;
  private final Agreements agreements;

  FirstRound(StoredApplications applications, Calls calls, Agreements agreements) {
    this.applications = applications;
    this.calls = calls;
    this.agreements = agreements;
  }

  /// Empty when the call is no further round, or the service has nothing left to ask for in it.
  Optional<Application> of(Call call, ServiceId service) {
    var first = call.secondRoundOf();
    if (first == null) return Optional.empty();
    return applications
        .find(first, service)
        .filter(one -> one.state().isDecided() && one.state() != ApplicationState.RENOUNCED)
        .filter(one -> granted(one) < one.content().requested());
  }

  private long granted(Application application) {
    return agreements.find(application.id()).map(Agreement::amount).orElse(0L);
  }

  /// The same application with what is still missing asked for, and the grant among its sources.
  ApplicationContent remaining(Application first) {
    long granted = granted(first);
    var content = first.content();
    if (granted == 0) return content;
    var call = calls.get(first.call());
    var municipal = call.programme().is().municipality() != null;
    var sources = new ArrayList<>(content.sources().lines());
    var name = call.is().title();
    sources.add(new Source(municipal ? MUNICIPALITY : REGION, name, granted, true));
    return content.with(costs(first, granted)).with(new Sources(sources));
  }

  /// Of each line what the binding budget left out; without one, in proportion.
  private Costs costs(Application first, long granted) {
    var lines = first.content().costs().lines();
    var asked = lines.stream().map(Cost::requested).toList();
    var given =
        agreements
            .budget(first.id())
            .map(BindingBudget::byItem)
            .map(budget -> amounts(lines, budget))
            .orElseGet(() -> Proportion.cut(asked, granted));
    var left = new ArrayList<Cost>();
    for (int i = 0; i < lines.size(); i++) {
      var one = lines.get(i);
      long rest = Math.max(0, one.requested() - given.get(i));
      left.add(new Cost(one.item(), one.total(), rest, one.note()));
    }
    return new Costs(left);
  }

  private static List<Long> amounts(List<Cost> lines, Map<String, Long> budget) {
    return lines.stream().map(one -> budget.getOrDefault(one.item(), 0L)).toList();
  }
}
