package org.spoluplan.grants.awards;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.SubsidyApplication;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Budgets;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Points;
import org.spoluplan.grants.PointsOfCalls;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.network.Services;
import org.springframework.stereotype.Component;

/// What dividing needs to know: everything that was submitted and assessed, as numbers.
@Component
class AllocationInput {

  private static final int PLACES = 2;

  private final Applications applications;
  private final PointsOfCalls points;
  private final Budgets budgets;
  private final Services services;

  AllocationInput(
      Applications applications, PointsOfCalls points, Budgets budgets, Services services) {
    this.applications = applications;
    this.points = points;
    this.budgets = budgets;
    this.services = services;
  }

  AllocationCall of(Call call, long pot, AllocationRule rule) {
    var given = points.of(call);
    var all =
        submitted(call).stream()
            .map(one -> application(call, one, given.get(one.id()), rule))
            .toList();
    return new AllocationCall(pot, rule, all);
  }

  /// Those that money is divided among, by number.
  List<Application> submitted(Call call) {
    return applications.inPlay(call.id()).stream()
        .filter(one -> one.state() == ApplicationState.SUBMITTED)
        .toList();
  }

  /// Whether every application has all its points, seen by a second pair of eyes.
  boolean isAssessed(Call call) {
    if (call.is().criteria().isEmpty()) return true;
    var given = points.of(call);
    return submitted(call).stream().map(Application::id).allMatch(id -> isAssessed(given, id));
  }

  private static boolean isAssessed(Map<ApplicationId, Points> given, ApplicationId id) {
    var points = given.get(id);
    return points != null && points.complete() && points.checked();
  }

  /// Four figures, so that the order of letters is that of numbers.
  static String id(Application application) {
    return String.format(Locale.ROOT, "%04d", application.number());
  }

  private SubsidyApplication application(
      Call call, Application one, @Nullable Points given, AllocationRule rule) {
    var budget = budgets.of(one.content());
    var territory = call.programme().is().municipality();
    var values = new HashMap<String, BigDecimal>();
    values.put(Criterion.FTE, BigDecimal.valueOf(one.content().fteE2(territory), PLACES));
    values.put(RuleWords.CLIENTS, BigDecimal.valueOf(one.content().clients(territory)));
    if (given != null) {
      values.putAll(given.byCriterion());
      if (given.complete()) values.put(Criterion.POINTS, given.sum());
    }
    values.keySet().retainAll(rule.criteria().stream().map(Criterion::name).toList());
    var name = services.find(one.service()).map(service -> service.is().name()).orElse("");
    return new SubsidyApplication(
        id(one),
        name,
        budget.requested(),
        null,
        0,
        budget.eligible(),
        budget.own(),
        budget.publicMoney(),
        values);
  }
}
