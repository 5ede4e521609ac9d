package org.spoluplan.planning.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.planning.ApprovalId;
import org.spoluplan.planning.Plan;
import org.spoluplan.territory.MunicipalityCode;

/// The way of one version of a plan through all whose decision it needs.
///
/// @param versionNumber of the plan
/// @param due           by when everybody shall have decided
/// @param end           null: it goes on
record Approval(
    ApprovalId id,
    Plan plan,
    int versionNumber,
    LocalDate due,
    Instant begun,
    List<Step> steps,
    @Nullable End end) {

  /// How it ended.
  sealed interface End {

    /// @param from the first day on which the plan is in force
    record InForce(LocalDate from) implements End {}

    record GivenUp(String because) implements End {}
  }

  Approval {
    steps = List.copyOf(steps);
  }

  /// A municipality and its organs that decide.
  record Municipal(MunicipalityCode code, List<Step> steps) {

    Municipal {
      steps = List.copyOf(steps);
    }

    /// The last organ that is needed speaks for the municipality.
    Optional<Step> deciding() {
      return steps.reversed().stream().filter(Step::isNeeded).findFirst();
    }

    boolean approved() {
      return deciding().filter(Step::isApproved).isPresent();
    }
  }

  /// Groups, then the steering body.
  List<Step> bodies() {
    return steps.stream().filter(step -> !step.organ().isMunicipal()).toList();
  }

  List<Municipal> municipalities() {
    var all = new LinkedHashMap<MunicipalityCode, List<Step>>();
    for (var step : steps) {
      var code = step.municipality();
      if (code != null) all.computeIfAbsent(code, _ -> new ArrayList<>()).add(step);
    }
    return all.entrySet().stream()
        .map(one -> new Municipal(one.getKey(), one.getValue()))
        .filter(one -> one.deciding().isPresent())
        .toList();
  }

  /// Of [#municipalities()].
  int approved() {
    return (int) municipalities().stream().filter(Municipal::approved).count();
  }

  /// The steering body is for it, and at least one municipality of those that were asked.
  boolean mayBeInForce() {
    var steered =
        bodies().stream()
            .filter(step -> step.organ() == Organ.STEERING && step.isNeeded())
            .allMatch(Step::isFavourable);
    return steered && (municipalities().isEmpty() || approved() > 0);
  }

  Optional<Step> step(StepId wanted) {
    return steps.stream().filter(one -> one.id().equals(wanted)).findFirst();
  }

  String path() {
    return plan.path() + "/schvalovani";
  }

  String versionPath() {
    return plan.path() + "/verze/" + versionNumber;
  }
}
