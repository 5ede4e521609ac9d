package org.spoluplan.bench;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.Combining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench allocation`: how many scenarios of a subsidy call are divided a second, and how long ten
/// thousand applications take.
@Command(
    name = "allocation",
    description = {
      "Divides invented calls on one thread, each time with another pot, beside the same done by",
      "brute force: fractions handed round until nobody is above, all anew after each drop.",
      "Ends with 1 when both do not agree to the haléř."
    },
    mixinStandardHelpOptions = true)
final class AllocationBench implements Callable<Integer> {

  private static final int SMALL = 30;
  private static final int MIDDLE = 1000;
  private static final int LARGE = 10_000;

  @Option(names = "--seconds", defaultValue = "5", description = "a case; ${DEFAULT-VALUE}")
  private int seconds;

  private boolean agreed = true;

  /// Kept, so that nothing measured is thought away.
  private long seen;

  @Override
  public Integer call() {
    System.out.print(
        """
        | call | dropped | ours, awards | with all explanations | brute force | ratio |
        |---|--:|--:|--:|--:|--:|
        """);
    var composite = new Combining.Composite();
    row("composite, caps", AllocationCalls.of(SMALL, composite, 0), true);
    row("composite, caps, floor", AllocationCalls.of(SMALL, composite, 1), true);
    row("separate pots, caps, floor", AllocationCalls.of(SMALL, separate(), 1), false);
    row("composite, caps, floor", AllocationCalls.of(MIDDLE, composite, 1), true);
    row("composite, caps", AllocationCalls.of(LARGE, composite, 0), true);
    row("composite, caps, floor", AllocationCalls.of(LARGE, composite, 1), false);
    row("composite, caps, high floor", AllocationCalls.of(LARGE, composite, 5), false);
    row("separate pots, caps", AllocationCalls.of(LARGE, separate(), 0), false);
    row("separate pots, caps, floor", AllocationCalls.of(LARGE, separate(), 1), false);
    System.err.println("… " + seen);
    return agreed ? 0 : 1;
  }

  private static Combining separate() {
    return new Combining.SeparatePots();
  }

  private void row(String name, AllocationCall call, boolean withPeer) {
    System.err.printf("… %s, %d applications%n", name, call.applications().size());
    var awards = timed(call, varied -> seen += allocated(varied).awarded());
    var explained = timed(call, varied -> seen += allocated(varied).awards().size());
    var peer = withPeer ? timed(call, varied -> seen += BruteForce.amounts(varied).size()) : 0;
    if (withPeer) compare(call);
    System.out.printf(
        Locale.ROOT,
        "| %,d applications, %s | %,d | %s | %s | %s | %s |%n",
        call.applications().size(),
        name,
        allocated(call).droppedCount(),
        rate(awards),
        rate(explained),
        withPeer ? rate(peer) : "–",
        withPeer ? "%.0f×".formatted(awards / peer) : "–");
  }

  private interface Work {
    void on(AllocationCall call);
  }

  /// How many a second; at least three, whatever they take.
  private double timed(AllocationCall call, Work work) {
    repeated(call, work, seconds / 2.0, 1);
    var began = System.nanoTime();
    int done = repeated(call, work, seconds, 3);
    return done / ((System.nanoTime() - began) / 1e9);
  }

  private static int repeated(AllocationCall call, Work work, double seconds, int least) {
    var until = System.nanoTime() + (long) (seconds * 1e9);
    int done = 0;
    while (done < least || System.nanoTime() < until) {
      work.on(call.withPot(call.pot() + done * 100L));
      done++;
    }
    return done;
  }

  private void compare(AllocationCall call) {
    var ours = allocated(call);
    var amounts = new ArrayList<Long>();
    for (int i = 0; i < ours.size(); i++) amounts.add(ours.amount(i));
    if (amounts.equals(BruteForce.amounts(call))) return;
    agreed = false;
    System.err.println("brute force says something else");
  }

  private static Allocation allocated(AllocationCall call) {
    return switch (Allocating.allocate(call)) {
      case AllocationOutcome.Allocated(var allocation) -> allocation;
      case AllocationOutcome.Refused(var reason) -> throw new IllegalStateException(reason.key());
    };
  }

  private static String rate(double perSecond) {
    return perSecond >= 10
        ? String.format(Locale.ROOT, "%,.0f/s", perSecond)
        : String.format(Locale.ROOT, "%,.0f ms", 1000 / perSecond);
  }
}
