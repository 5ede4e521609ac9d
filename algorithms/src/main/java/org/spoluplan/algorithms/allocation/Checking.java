package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.Allocation.Refused;

/// What cannot be divided, or not by this rule. The first fault that is found is said.
final class Checking {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_PLACES = 9;
  private static final int HALER_PLACES = 2;

  private @Nullable Refused found;

  private Checking() {}

  static Optional<Refused> of(Call call) {
    var checking = new Checking();
    checking.rule(call.rule());
    checking.money("pot", call.pot());
    checking.applications(call);
    if (checking.found == null) checking.limits(call);
    return Optional.ofNullable(checking.found);
  }

  private void rule(Rule rule) {
    money("cap", rule.cap());
    money("floor", rule.floor());
    money("reserve", rule.reserve());
    money("rounding", rule.rounding());
    if (rule.rounding().signum() == 0) say(Refusal.ROUNDING, rule.rounding().toPlainString());
    var share = rule.costShare();
    if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
      say(Refusal.SHARE, share.toPlainString());
    }
    var names = new HashSet<String>();
    for (var criterion : rule.criteria()) {
      if (!names.add(criterion.name())) say(Refusal.SAME_CRITERION, criterion.name());
      number(criterion.name(), criterion.weight());
    }
    if (rule.combine() != Combine.EQUAL
        && rule.criteria().stream().noneMatch(one -> one.weight().signum() > 0)) {
      say(Refusal.NO_CRITERIA, "");
    }
  }

  private void applications(Call call) {
    if (call.applications().isEmpty()) say(Refusal.NO_APPLICATIONS, "");
    var ids = new HashSet<String>();
    for (var one : call.applications()) {
      if (!ids.add(one.id())) say(Refusal.SAME_ID, one.id());
      money(one.id() + " requested", one.requested());
      money(one.id() + " cap", one.cap());
      money(one.id() + " costs", one.costs());
      money(one.id() + " otherSources", one.otherSources());
      for (var criterion : Weighing.used(call.rule())) {
        var value = one.values().get(criterion.name());
        if (value == null) say(Refusal.MISSING_VALUE, one.id() + " (" + criterion.name() + ")");
        else number(one.id() + " " + criterion.name(), value);
      }
    }
  }

  private void limits(Call call) {
    var rule = call.rule();
    if (rule.reserve().compareTo(call.pot()) > 0) {
      say(Refusal.RESERVE_ABOVE_POT, Haler.words(Haler.of(rule.reserve())));
      return;
    }
    var floor = rule.floor();
    if (floor == null) return;
    if (floor.compareTo(call.pot().subtract(rule.reserve())) > 0) {
      say(Refusal.FLOOR_ABOVE_POT, Haler.words(Haler.of(floor)));
    }
    if (rule.cap() != null && floor.compareTo(rule.cap()) > 0) {
      say(Refusal.FLOOR_ABOVE_CAP, Haler.words(Haler.of(floor)));
    }
  }

  private void money(String what, @Nullable BigDecimal sum) {
    if (sum == null) return;
    number(what, sum);
    if (sum.stripTrailingZeros().scale() > HALER_PLACES) {
      say(Refusal.NOT_IN_HALERE, what + " " + sum.toPlainString());
    }
  }

  private void number(String what, BigDecimal number) {
    var plain = number.stripTrailingZeros();
    if (plain.scale() > MOST_PLACES || plain.precision() - plain.scale() > MOST_DIGITS) {
      say(Refusal.TOO_LARGE, what);
    } else if (number.signum() < 0) {
      say(Refusal.NEGATIVE, what + " " + number.toPlainString());
    }
  }

  private void say(Refusal reason, String what) {
    if (found == null) found = new Refused(reason, what);
  }
}
