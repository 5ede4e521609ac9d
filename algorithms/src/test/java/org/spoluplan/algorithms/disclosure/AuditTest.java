package org.spoluplan.algorithms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// The auditor says what trying all tables says.
class AuditTest {

  private static final int MOST = 4;

  @Test
  void aLoneHiddenCellIsComputedFromTheTotal() {
    var table = CountTable.line(List.of(2, 9, 20));
    var interval = new Audit(table).interval(new Cell(0, 0), Set.of(new Cell(0, 0)));
    assertThat(interval).isEqualTo(new Interval(2, 2));
  }

  @Test
  void twoHiddenCellsShareTheirSum() {
    var table = CountTable.line(List.of(2, 9, 20));
    var hidden = Set.of(new Cell(0, 0), new Cell(0, 1));
    assertThat(new Audit(table).intervals(hidden).values()).containsOnly(new Interval(0, 11));
  }

  @Test
  void aHiddenTotalHasNoEnd() {
    var table = CountTable.line(List.of(2, 9));
    var hidden = Set.of(new Cell(0, 0), new Cell(0, 2));
    var intervals = new Audit(table).intervals(hidden);
    assertThat(intervals.get(new Cell(0, 0))).isEqualTo(new Interval(0, Interval.NO_END));
    assertThat(intervals.get(new Cell(0, 2))).isEqualTo(new Interval(9, Interval.NO_END));
  }

  /// Fischetti and Salazar (2001): investments of three regions in three activities. Hiding four
  /// cells at the corners of a rectangle lets them move against each other.
  @Test
  void theRectangleOfAPublishedExample() {
    var table =
        CountTable.of(List.of(List.of(20, 50, 10), List.of(8, 19, 22), List.of(17, 32, 12)));
    var hidden = Set.of(new Cell(1, 0), new Cell(1, 2), new Cell(2, 0), new Cell(2, 2));
    var intervals = new Audit(table).intervals(hidden);
    assertThat(intervals.get(new Cell(1, 2))).isEqualTo(new Interval(5, 30));
    assertThat(intervals.get(new Cell(1, 0))).isEqualTo(new Interval(0, 25));
  }

  @Property(tries = 300)
  void itKnowsExactlyWhatAPatientReaderKnows(
      @ForAll @Size(6) List<@IntRange(max = 4) Integer> counts,
      @ForAll @Size(12) List<Boolean> chosen) {
    var table = CountTable.of(List.of(counts.subList(0, 3), counts.subList(3, 6)));
    compare(table, hidden(table, chosen));
  }

  @Property(tries = 200)
  void alsoInOneDimension(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 4) Integer> counts,
      @ForAll @Size(6) List<Boolean> chosen) {
    var table = CountTable.line(counts);
    compare(table, hidden(table, chosen));
  }

  private static void compare(CountTable table, Set<Cell> hidden) {
    var told = new Audit(table).intervals(hidden);
    var open = hidden.stream().anyMatch(table::isTotal);
    var tried = Tables.tried(table, hidden, open ? MOST + 1 : 3 * MOST);
    for (var cell : hidden) {
      var interval = told.get(cell);
      var seen = tried.get(cell);
      assertThat(interval).isNotNull();
      assertThat(seen).isNotNull();
      if (interval == null || seen == null) return;
      // the patient reader stops somewhere, so may see less than there is, never more
      assertThat(interval.least()).isLessThanOrEqualTo(seen.least());
      assertThat(interval.most()).isGreaterThanOrEqualTo(seen.most());
      if (!open) assertThat(interval).isEqualTo(seen);
    }
  }

  private static Set<Cell> hidden(CountTable table, List<Boolean> chosen) {
    var hidden = new HashSet<Cell>();
    var cells = new ArrayList<>(table.cells());
    for (int i = 0; i < cells.size() && i < chosen.size(); i++) {
      if (chosen.get(i)) hidden.add(cells.get(i));
    }
    return hidden;
  }
}
