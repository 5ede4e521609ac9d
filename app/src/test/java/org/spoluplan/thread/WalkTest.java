package org.spoluplan.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Thing;

class WalkTest {

  private static final int FAR = 50;
  private static final int MANY = 1000;

  /// Any links among a dozen things: chains, forks, rings, things linked twice.
  @Property
  void anyWalkEndsAndListsEachThingOnce(@ForAll("graphs") List<Link> links) {
    var walk = Walk.from(thing(0), new Graph(links), FAR, MANY);

    assertThat(walk.things()).doesNotHaveDuplicates().doesNotContain(thing(0));
  }

  @Property
  void everythingThatCanBeReachedIsListed(@ForAll("graphs") List<Link> links) {
    var walk = Walk.from(thing(0), new Graph(links), FAR, MANY);

    var reachable = reachable(links, Link::from, Link::to);
    reachable.addAll(reachable(links, Link::to, Link::from));
    reachable.remove(thing(0));
    assertThat(walk.things()).containsExactlyInAnyOrderElementsOf(reachable);
  }

  @Property
  void eachStepHangsOnTheStartOrOnAnotherStep(@ForAll("graphs") List<Link> links) {
    var walk = Walk.from(thing(0), new Graph(links), FAR, MANY);

    var onTheThread = new HashSet<>(walk.things());
    onTheThread.add(thing(0));
    for (var steps : List.of(walk.origins(), walk.outcomes())) {
      assertThat(steps).extracting(Walk.Step::via).isSubsetOf(onTheThread);
    }
  }

  @Property
  void noMoreIsListedThanFitsAPage(@ForAll("graphs") List<Link> links) {
    assertThat(Walk.from(thing(0), new Graph(links), FAR, 3).things()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void originsLieOneWayAndOutcomesTheOther() {
    var walk = Walk.from(thing(1), new Graph(List.of(link(1, 0), link(2, 1))), FAR, MANY);

    assertThat(walk.origins()).extracting(Walk.Step::thing).containsExactly(thing(0));
    assertThat(walk.outcomes()).extracting(Walk.Step::thing).containsExactly(thing(2));
  }

  @Test
  void whatElseCameOfAnOriginIsNotPartOfTheThread() {
    var walk = Walk.from(thing(1), new Graph(List.of(link(1, 0), link(2, 0))), FAR, MANY);

    assertThat(walk.things()).containsExactly(thing(0));
  }

  @Test
  void theWalkGoesNoDeeperThanAsked() {
    var chain = List.of(link(0, 1), link(1, 2), link(2, 3));
    assertThat(Walk.from(thing(0), new Graph(chain), 2, MANY).things())
        .containsExactly(thing(1), thing(2));
  }

  @Provide
  Arbitrary<List<Link>> graphs() {
    var node = Arbitraries.integers().between(0, 11);
    var relation = Arbitraries.of(Relation.class);
    return Combinators.combine(node, relation, node)
        .as((from, how, to) -> new Link(thing(from), how, thing(to), Instant.EPOCH, false))
        .filter(link -> !link.from().equals(link.to()))
        .list()
        .ofMaxSize(40);
  }

  private static Set<Thing> reachable(
      List<Link> links, Function<Link, Thing> here, Function<Link, Thing> there) {
    var reached = new HashSet<>(Set.of(thing(0)));
    while (links.stream()
        .filter(link -> reached.contains(here.apply(link)))
        .map(there)
        .toList()
        .stream()
        .anyMatch(reached::add)) {
      // until nothing new is reached
    }
    return reached;
  }

  private static Link link(int from, int to) {
    return new Link(thing(from), Relation.CAME_FROM, thing(to), Instant.EPOCH, false);
  }

  private static Thing thing(int number) {
    return new Thing("thing", new UUID(0, number + 10));
  }

  private record Graph(List<Link> links) implements Walk.Links {

    @Override
    public List<Link> from(Collection<Thing> things) {
      return links.stream().filter(link -> things.contains(link.from())).toList();
    }

    @Override
    public List<Link> to(Collection<Thing> things) {
      return links.stream().filter(link -> things.contains(link.to())).toList();
    }
  }
}
