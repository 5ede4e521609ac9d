package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that others published.
class PublishedCasesTest {

  /// Population of the states for the apportionment of the House of Representatives, census of
  /// 1880, and the seats of the act of 1882 (325, by the largest remainder).
  private static final String CENSUS_1880 =
      """
      AL 1262505 8, AR 802525 5, CA 864694 6, CO 194327 1, CT 622700 4, DE 146608 1, FL 269493 2,
      GA 1542180 10, IL 3077871 20, IN 1978301 13, IA 1624615 11, KS 996096 7, KY 1648690 11,
      LA 939946 6, ME 648936 4, MD 934943 6, MA 1783085 12, MI 1636937 11, MN 780773 5,
      MS 1131597 7, MO 2168380 14, NE 452402 3, NV 62266 1, NH 346991 2, NJ 1131116 7,
      NY 5082871 34, NC 1399750 9, OH 3198062 21, OR 174768 1, PA 4282891 28, RI 276531 2,
      SC 995577 7, TN 1542359 10, TX 1591749 11, VT 332286 2, VA 1512565 10, WV 618457 4,
      WI 1315497 9
      """;

  private record State(String name, long people, long seats) {}

  private static List<State> states() {
    return Stream.of(CENSUS_1880.split(",", -1))
        .map(line -> line.strip().split(" ", -1))
        .map(cells -> new State(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])))
        .toList();
  }

  /// Every state has a seat by the constitution, so that Nevada's part counts as a whole one.
  private static Map<String, Long> seats(long house) {
    var states = states();
    var people = BigInteger.valueOf(states.stream().mapToLong(State::people).sum());
    var quotas =
        states.stream().map(one -> BigInteger.valueOf(one.people() * house).max(people)).toList();
    var rounded = LargestRemainder.round(quotas, people, Comparator.naturalOrder());
    var seats = new TreeMap<String, Long>();
    for (int i = 0; i < states.size(); i++) seats.put(states.get(i).name(), rounded.get(i));
    return seats;
  }

  @Test
  void seatsOfTheHouseOf1882AreThoseOfTheAct() {
    var act = new TreeMap<String, Long>();
    states().forEach(state -> act.put(state.name(), state.seats()));

    assertThat(states().stream().mapToLong(State::people).sum()).isEqualTo(49_371_340);
    assertThat(seats(325)).isEqualTo(act);
  }

  /// Found by the Census Office in 1881: rounding, not the rule, takes Alabama's seat.
  @Test
  void theAlabamaParadoxIsKnown() {
    assertThat(seats(299)).containsEntry("AL", 8L).containsEntry("IL", 18L).containsEntry("TX", 9L);
    assertThat(seats(300))
        .containsEntry("AL", 7L)
        .containsEntry("IL", 19L)
        .containsEntry("TX", 10L);
  }

  /// Balinski and Young 1975, by the largest remainder.
  @ParameterizedTest
  @CsvSource({
    "100, 5117 4400 162 161 160, 51 44 2 2 1",
    "26, 9061 7179 5259 3319 1182, 9 7 5 4 1",
  })
  void examplesOfBalinskiAndYoung(long seats, String votes, String expected) {
    assertThat(divided(seats, votes)).isEqualTo(expected);
  }

  private static String divided(long pot, String weights) {
    var numbers = Stream.of(weights.split(" ", -1)).map(Long::valueOf).toList();
    var allocation = Calls.allocated(Calls.byFte(pot, numbers));
    var parts = new ArrayList<String>();
    for (int i = 0; i < allocation.size(); i++) parts.add(Long.toString(allocation.amount(i)));
    return String.join(" ", parts);
  }

  /// Claims 2, 4, 7, 8 and 10 to divide: 2, then 2⅔ each.
  @Test
  void constrainedEqualAwardsOfAPublishedClaimsProblem() {
    var allocation = equalAwards("10", "2", "4", "7", "8");

    assertThat(Calls.amounts(allocation)).containsExactly("2.00", "2.67", "2.67", "2.66");
    assertThat(allocation.exact(1)).isEqualTo(Calls.fraction(800, 3));
  }

  /// The estates of the Talmud, 100, 200 and 300, by equal awards.
  @ParameterizedTest
  @CsvSource({"100, 10000/3", "200, 20000/3", "300, 10000"})
  void equalAwardsOfTheTalmudicClaims(String pot, String each) {
    var allocation = equalAwards(pot, "100", "200", "300");

    for (int i = 0; i < allocation.size(); i++) {
      assertThat(allocation.exact(i)).hasToString(each);
    }
  }

  private static Allocation equalAwards(String pot, String... claims) {
    var applications = new ArrayList<String>();
    for (var claim : claims) {
      var id = Calls.id(applications.size());
      applications.add("{'id': '%s', 'requested': '%s'}".formatted(id, claim));
    }
    return Calls.allocated(
        "{'pot': '%s', 'rule': {'combine': 'equalAwards'}, 'applications': [%s]}"
            .formatted(pot, String.join(", ", applications)));
  }

  /// Equal awards above a guaranteed part, as a university divided money for laboratories: what is
  /// guaranteed and then the same for each, up to the claim.
  @Test
  void guaranteedPartsComeFirstAndTheRestIsEqualUpToTheClaim() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 1000, 'rule': {'combine': 'equalAwards'}, 'applications': [
              {'id': 'a', 'guaranteed': 100, 'requested': 150},
              {'id': 'b', 'guaranteed': 200, 'requested': 1000},
              {'id': 'c', 'guaranteed': 0, 'requested': 900}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("150.00", "525.00", "325.00");
  }

  /// A larger pot may lower somebody once there is a floor: weights 91 : 9, floor 10.
  @ParameterizedTest
  @CsvSource({"111.00, 111.00, 0.00", "111.20, 101.19, 10.01"})
  void aFloorIsNotMonotonous(String pot, String first, String second) {
    var allocation =
        Calls.allocated(
            """
            {'pot': '%s', 'rule': {'weights': {'fte': 1}, 'floor': 10}, 'applications': [
              {'id': 'a', 'fte': 91}, {'id': 'b', 'fte': 9}]}
            """
                .formatted(pot));

    assertThat(Calls.amounts(allocation)).containsExactly(first, second);
  }
}
