package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.allocation.Step.Kind;

/// How one application came to its award, step by step.
final class Explaining {

  private final Problem problem;
  private final Dropping.Found found;
  private final int application;
  private final StepWords words;
  private final boolean dropped;
  private final List<Pass> passes;
  private final List<Fraction> got;
  private final BigInteger unit;

  Explaining(Problem problem, Dropping.Found found, StepTotals totals, int application) {
    this.problem = problem;
    this.found = found;
    this.application = application;
    this.words = new StepWords(problem, totals, application);
    this.unit = BigInteger.valueOf(problem.unit());
    var moment = found.dropped().get(application);
    this.dropped = moment != null;
    this.passes = moment == null ? found.division().passes() : moment.passes();
    this.got = moment == null ? gotNow() : moment.got();
  }

  private List<Fraction> gotNow() {
    var now = new ArrayList<Fraction>();
    for (int i = 0; i < passes.size(); i++) now.add(found.division().got(i, application));
    return now;
  }

  /// @param award in haléře
  List<Step> steps(long award) {
    var moment = found.dropped().get(application);
    if (moment != null && moment.passes().isEmpty()) return List.of(hopeless());
    var steps = new Steps(Fraction.ZERO);
    var guaranteed = new Fraction(problem.guaranteed(application), BigInteger.ONE);
    steps.add(Kind.GUARANTEED, "", inHellers(guaranteed), words::guaranteed);
    if (problem.pots().pots().size() == 1) onePot(steps, passes.getFirst(), got.getFirst());
    else for (int i = 0; i < passes.size(); i++) pot(steps, passes.get(i), got.get(i));
    if (dropped) steps.add(Kind.BELOW_FLOOR, "", steps.sum().negated(), words::belowFloor);
    steps.add(Kind.ROUNDING, "", Fraction.of(award).minus(steps.sum()), words::rounding);
    return steps.list();
  }

  private Step hopeless() {
    return new Step(Kind.BELOW_FLOOR, "", 0, Fraction.ZERO, words.hopeless(), List.of());
  }

  /// Criteria that add up each have a step; a product and equal parts have one.
  private void onePot(Steps steps, Pass pass, Fraction gotOfIt) {
    var pot = pass.pot();
    var all = pot.sum();
    var parts = problem.pots().parts();
    if (parts.isEmpty()) {
      steps.add(Kind.SHARE, "", share(pass.own(), pot.weight(application), all), words::product);
    }
    for (int i = 0; i < parts.size(); i++) {
      var criterion = problem.pots().criteria().get(i);
      var amount = share(pass.own(), parts.get(i).get(application), all);
      steps.add(
          Kind.SHARE, criterion.name(), amount, words.share(criterion, inHellers(pass.own())));
    }
    changes(steps, pass, gotOfIt);
  }

  private void pot(Steps steps, Pass pass, Fraction gotOfIt) {
    var inside = new Steps(steps.sum());
    var pot = pass.pot();
    var name = pot.criterion();
    var weight = pot.weight(application);
    if (pass.own().signum() > 0) {
      var share = share(pass.own(), weight, pot.sum());
      inside.add(Kind.SHARE, name, share, words.shareOfPot(pass));
    }
    changes(inside, pass, gotOfIt);
    var amount = inside.sum().minus(steps.sum());
    var again = pass.own().signum() == 0;
    steps.add(Kind.POT, name, amount, words.pot(pass, inHellers(pass.own()), again), inside.list());
  }

  /// From the share among all to what it really got.
  private void changes(Steps steps, Pass pass, Fraction gotOfIt) {
    var name = pass.pot().criterion();
    var weight = pass.pot().weight(application);
    var ofAll = share(pass.own(), weight, pass.pot().sum());
    var ofThese = pass.weights().signum() == 0 ? ofAll : share(pass.own(), weight, pass.weights());
    steps.add(Kind.FROM_DROPPED, name, ofThese.minus(ofAll), words::fromDropped);
    var joined =
        pass.weights().signum() == 0 ? Fraction.ZERO : share(pass.joined(), weight, pass.weights());
    steps.add(Kind.JOINED, name, joined, words.joined(inHellers(pass.joined())));
    var change = inHellers(gotOfIt).minus(ofThese).minus(joined);
    if (change.signum() < 0) steps.add(Kind.LIMIT, name, change, words::limit);
    if (change.signum() > 0) steps.add(Kind.HANDED_BACK, name, change, words::handedBack);
  }

  private Fraction share(Fraction units, BigInteger weight, BigInteger sum) {
    return inHellers(units).times(weight, sum);
  }

  private Fraction inHellers(Fraction units) {
    return units.times(unit);
  }
}
