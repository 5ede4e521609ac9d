package org.spoluplan.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.Thing;

/// The thread walked from one thing in both directions, the nearest things first. Each thing is
/// listed once, where it is nearest, however the links run; a ring of links ends the walk.
record Walk(List<Step> origins, List<Step> outcomes) {

  /// @param via   the thing the walk came from
  /// @param depth how many links lie between the start and this thing
  record Step(Thing thing, Thing via, Bond bond, Link link, int depth) {}

  /// Where links are found.
  interface Links {

    /// Those that lead from these things to what they came from.
    List<Link> from(Collection<Thing> things);

    /// Those that lead to these things from what came of them.
    List<Link> to(Collection<Thing> things);
  }

  Walk {
    origins = List.copyOf(origins);
    outcomes = List.copyOf(outcomes);
  }

  /// @param deepest how many links far
  /// @param most    things are listed at most, so that a page stays a page
  static Walk from(Thing start, Links links, int deepest, int most) {
    var listed = new HashSet<Thing>(Set.of(start));
    var up = new Way(true, start, listed, most);
    var down = new Way(false, start, listed, most);
    for (int depth = 1; depth <= deepest && !(up.ended() && down.ended()); depth++) {
      if (!up.ended()) up.step(links.from(up.reached), depth);
      if (!down.ended()) down.step(links.to(down.reached), depth);
    }
    return new Walk(up.steps, down.steps);
  }

  List<Thing> things() {
    var things = new ArrayList<Thing>();
    for (var steps : List.of(origins, outcomes)) steps.forEach(step -> things.add(step.thing()));
    return things;
  }

  /// The walk in one direction. In a ring of links a thing can lie both ways: it is walked through
  /// on both, so that nothing behind it is missed, and listed where it was met first.
  private static final class Way {

    private final boolean up;
    private final Set<Thing> listed;
    private final int most;
    private final Set<Thing> walked;
    private final List<Step> steps = new ArrayList<>();
    private Set<Thing> reached;

    private Way(boolean up, Thing start, Set<Thing> listed, int most) {
      this.up = up;
      this.listed = listed;
      this.most = most;
      this.walked = new HashSet<>(Set.of(start));
      this.reached = Set.of(start);
    }

    private boolean ended() {
      return reached.isEmpty() || listed.size() > most;
    }

    private void step(List<Link> links, int depth) {
      var next = new HashSet<Thing>();
      for (var link : links) {
        var thing = up ? link.to() : link.from();
        if (ended() || !walked.add(thing)) continue;
        next.add(thing);
        if (!listed.add(thing)) continue;
        var via = up ? link.from() : link.to();
        steps.add(new Step(thing, via, Bond.of(link.relation(), up), link, depth));
      }
      reached = next;
    }
  }
}
