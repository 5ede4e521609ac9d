package org.spoluplan.network.basic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.basic.Difference.Change;

class DifferenceTest {

  private static final DateRange EVER = new DateRange(null, null);

  @Test
  void eachValueThatDiffersIsSaidOnce() {
    var before = entry(1, "Z1", new NetworkUnits("TER", "UVAZKY", 350, 300L));
    var after =
        new NetworkEntry(
            before.service(),
            "Z2",
            new DateRange(LocalDate.of(2027, 1, 1), null),
            new Entrustment("OLP/1/2027", EVER),
            "sloučená služba",
            List.of(
                new NetworkUnits("TER", "UVAZKY", 450, 300L),
                new NetworkUnits("AMB", "KLIENT", 1000, null)));
    assertThat(Difference.between(List.of(before), List.of(after)).changed())
        .singleElement()
        .extracting(Difference.Changed::values)
        .isEqualTo(
            List.of(
                new Change.Level("Z1", "Z2"),
                new Change.Units("TER", "UVAZKY", 350L, 450L),
                new Change.Units("AMB", "KLIENT", null, 1000L),
                new Change.Validity(EVER, after.valid()),
                new Change.Entrusted(null, after.entrustment()),
                new Change.Note(null, "sloučená služba")));
  }

  @Test
  void unitsOfDifferentKindsAreNotAddedUp() {
    var totals =
        NetworkTotals.byType(
            List.of(
                entry(1, "Z1", new NetworkUnits("TER", "UVAZKY", 350, null)),
                entry(2, "Z1", new NetworkUnits("POB", "LUZKA", 1000, null)),
                entry(3, "Z1", new NetworkUnits("AMB", "UVAZKY", 150, null))),
            _ -> "PS");
    assertThat(totals)
        .isEqualTo(Map.of("PS", new NetworkTotals(3, Map.of("UVAZKY", 500L, "LUZKA", 1000L))));
  }

  @Property
  void aVersionDoesNotDifferFromItself(@ForAll("networks") List<NetworkEntry> network) {
    assertThat(Difference.between(network, network).isEmpty()).isTrue();
  }

  @Property
  void seenFromTheOtherSideWhatWasAddedHasEnded(
      @ForAll("networks") List<NetworkEntry> one, @ForAll("networks") List<NetworkEntry> other) {
    var there = Difference.between(one, other);
    var back = Difference.between(other, one);
    assertThat(there.added()).isEqualTo(back.ended());
    assertThat(there.ended()).isEqualTo(back.added());
    assertThat(there.changed().stream().map(Difference.Changed::service))
        .containsExactlyInAnyOrderElementsOf(
            back.changed().stream().map(Difference.Changed::service).toList());
  }

  /// Adding what was added, ending what ended and changing what changed makes one of the other.
  @Property
  void theDifferenceLeadsFromOneVersionToTheOther(
      @ForAll("networks") List<NetworkEntry> one, @ForAll("networks") List<NetworkEntry> other) {
    var difference = Difference.between(one, other);
    var changed = difference.changed().stream().map(Difference.Changed::service).toList();
    var kept =
        one.stream()
            .filter(entry -> !difference.ended().contains(entry))
            .filter(entry -> !changed.contains(entry.service()));
    var made =
        Stream.concat(
            Stream.concat(kept, difference.added().stream()),
            difference.changed().stream().map(Difference.Changed::after));
    assertThat(made.toList()).containsExactlyInAnyOrderElementsOf(other);
  }

  @Provide
  Arbitrary<List<NetworkEntry>> networks() {
    var level = Arbitraries.of("Z1", "Z2", "Z1v");
    var amount = Arbitraries.longs().between(0, 500);
    var present = Arbitraries.of(true, false);
    var entry = Combinators.combine(present, level, amount).as(Draw::new);
    return entry
        .list()
        .ofSize(6)
        .map(
            draws ->
                IntStream.range(0, draws.size())
                    .filter(i -> draws.get(i).present())
                    .mapToObj(i -> draws.get(i).entry(i))
                    .toList());
  }

  private record Draw(boolean present, String level, long amountE2) {

    NetworkEntry entry(int service) {
      return DifferenceTest.entry(
          service, level, new NetworkUnits("TER", "UVAZKY", amountE2, amountE2 / 2));
    }
  }

  private static NetworkEntry entry(int service, String level, NetworkUnits units) {
    return new NetworkEntry(
        new ServiceId(new UUID(1, service)), level, EVER, null, null, List.of(units));
  }
}
