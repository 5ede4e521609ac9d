package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.allocation.Award.Kind;
import org.spoluplan.algorithms.allocation.Award.Step;

/// How an amount came about, in steps that add up to it. Each step is told to the haléř as the
/// difference of two rounded sums, so that nothing gets lost on the way.
final class Telling {

  private final Call call;
  private final List<Weighing> pots;
  private final List<Limit> limits;
  private final Dividing dividing;
  private final BigInteger floor;

  Telling(Call call, List<Weighing> pots, List<Limit> limits, Dividing dividing, BigInteger floor) {
    this.call = call;
    this.pots = pots;
    this.limits = limits;
    this.dividing = dividing;
    this.floor = floor;
  }

  Award award(int at, boolean takesPart, Fraction exact, BigInteger rounded) {
    var story = new Story();
    for (int p = 0; p < pots.size(); p++) shares(story, p, at);
    var first = story.sum;
    var cut = limits.get(at).cut(first);
    if (cut.compareTo(first) < 0) story.to(cut, Kind.LIMIT, limits.get(at).words() + ".");
    if (!takesPart) {
      story.to(Fraction.ZERO, Kind.FLOOR, "Méně než " + Haler.words(floor) + " se neposkytuje.");
    } else if (exact.compareTo(cut) > 0) {
      story.to(exact, Kind.HANDED_BACK, "Z toho, co nemohli dostat jiní.");
    }
    story.to(Fraction.of(rounded), Kind.ROUNDING, "Zaokrouhlení podle největších zbytků.");
    var id = call.applications().get(at).id();
    return new Award(id, Haler.crowns(rounded), story.steps);
  }

  private void shares(Story story, int pot, int at) {
    var one = pots.get(pot);
    for (int c = 0; c < one.criteria().size(); c++) {
      var weight = one.parts().get(at).get(c);
      var share = dividing.share(pot, weight);
      var words = "Podíl podle kritéria " + one.criteria().get(c) + ": " + percent(pot, weight);
      story.to(story.sum.plus(share), Kind.SHARE, words + " z částky na rozdělení.");
    }
  }

  /// "55,75 %" of what all pots have, to two places.
  private String percent(int pot, BigInteger weight) {
    var share = pots.get(pot).share();
    var total = dividing.total(pot).multiply(share.bottom());
    if (total.signum() == 0) return "0\u00a0%";
    var basis = BigInteger.valueOf(10_000).multiply(weight).multiply(share.top());
    var hundredths = new Fraction(basis, total).nearest();
    var parts = hundredths.divideAndRemainder(BigInteger.valueOf(100));
    var decimals = parts[1].toString();
    return parts[0] + "," + (decimals.length() == 1 ? "0" + decimals : decimals) + "\u00a0%";
  }

  /// Sums after each step.
  private static final class Story {

    private final List<Step> steps = new ArrayList<>();
    private Fraction sum = Fraction.ZERO;

    void to(Fraction next, Kind kind, String words) {
      var difference = next.nearest().subtract(sum.nearest());
      sum = next;
      if (difference.signum() == 0 && kind != Kind.SHARE) return;
      steps.add(new Step(kind, Haler.crowns(difference), words));
    }
  }
}
