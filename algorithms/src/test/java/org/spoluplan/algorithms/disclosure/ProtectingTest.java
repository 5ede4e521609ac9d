package org.spoluplan.algorithms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// No small count can be told from what is published.
class ProtectingTest {

  private static final ProtectionRule THREE = ProtectionRule.below(3);

  @Test
  void nothingIsHiddenWhereNothingIsSmall() {
    assertThat(Protecting.protect(CountTable.line(List.of(5, 0, 7)), THREE))
        .isEqualTo(new Protection.Hidden(Set.of(), Set.of()));
  }

  @Test
  void aSmallCountHasAPartner() {
    var hidden = hidden(CountTable.line(List.of(2, 9, 20)));
    assertThat(hidden.small()).containsExactly(new Cell(0, 0));
    assertThat(hidden.partner()).containsExactly(new Cell(0, 1));
  }

  @Test
  void twoOnesNeedAThirdOne() {
    var hidden = hidden(CountTable.line(List.of(1, 1, 9, 20)));
    assertThat(hidden.small()).hasSize(2);
    assertThat(hidden.partner()).containsExactly(new Cell(0, 2));
  }

  @Test
  void aZeroMayBeHiddenAsWell() {
    var rule = new ProtectionRule(3, 3, false);
    var table = CountTable.line(List.of(0, 9, 20));
    assertThat(Protecting.protect(table, rule))
        .isInstanceOfSatisfying(
            Protection.Hidden.class, one -> assertThat(one.small()).contains(new Cell(0, 0)));
  }

  @Test
  void aTotalThatStandsElsewhereStays() {
    var table = CountTable.of(List.of(List.of(1, 9), List.of(8, 7), List.of(12, 5)));
    var totals =
        table.cells().stream().filter(table::isTotal).collect(Collectors.toUnmodifiableSet());
    var protection = Protecting.protect(table, THREE, Set.of(), totals);
    assertThat(protection).isInstanceOf(Protection.Hidden.class);
    if (protection instanceof Protection.Hidden hidden) {
      assertThat(hidden.partner()).hasSize(3).noneMatch(table::isTotal);
    }
  }

  @Test
  void twoPeopleAltogetherCannotBeHiddenBehindEachOther() {
    var table = CountTable.line(List.of(1, 1));
    assertThat(Protecting.protect(table, THREE, Set.of(), Set.of(new Cell(0, 2))))
        .isEqualTo(new Protection.Nothing());
  }

  /// Fischetti and Salazar (2001): the least that has to be hidden counts 59 together.
  @Test
  void theLossOfAPublishedExampleIsTheLeastPossible() {
    var table =
        CountTable.of(List.of(List.of(20, 50, 10), List.of(8, 19, 22), List.of(17, 32, 12)));
    var protection = Protecting.protect(table, THREE, Set.of(new Cell(1, 2)), Set.of());
    assertThat(loss(table, protection)).isEqualTo(59);
  }

  @Property(tries = 1000)
  void whatIsHiddenStaysHidden(
      @ForAll @Size(20) List<@IntRange(max = 9) Integer> counts,
      @ForAll @IntRange(min = 1, max = 5) int rows,
      @ForAll @IntRange(min = 2, max = 6) int limit) {
    var table = table(counts, rows);
    var rule = ProtectionRule.below(limit);
    if (!(Protecting.protect(table, rule) instanceof Protection.Hidden hidden)) return;
    var all = new HashSet<>(hidden.small());
    all.addAll(hidden.partner());
    for (var cell : table.cells()) {
      if (rule.isSmall(table.value(cell))) assertThat(all).contains(cell);
    }
    new Audit(table)
        .intervals(all)
        .forEach(
            (cell, interval) ->
                assertThat(interval.width())
                    .as(cell + " of " + interval)
                    .isGreaterThanOrEqualTo(limit));
  }

  /// The same by trying all tables instead of asking the auditor.
  @Property(tries = 150)
  void aPatientReaderFindsNothingOut(@ForAll @Size(6) List<@IntRange(max = 6) Integer> counts) {
    var table = table(counts, 2);
    var totals =
        table.cells().stream().filter(table::isTotal).collect(Collectors.toUnmodifiableSet());
    var small = totals.stream().anyMatch(cell -> THREE.isSmall(table.value(cell)));
    if (small) return;
    if (!(Protecting.protect(table, THREE, Set.of(), totals) instanceof Protection.Hidden hidden)) {
      return;
    }
    var all = new HashSet<>(hidden.small());
    all.addAll(hidden.partner());
    Tables.tried(table, all, 18)
        .values()
        .forEach(interval -> assertThat(interval.width()).isGreaterThanOrEqualTo(3));
  }

  /// Where every total counts at least as many as the limit, something can always be published.
  @Property(tries = 500)
  void totalsCanBeKeptWhenNoneIsSmall(
      @ForAll @Size(20) List<@IntRange(max = 9) Integer> counts,
      @ForAll @IntRange(min = 1, max = 5) int rows) {
    var table = table(counts, rows);
    var totals =
        table.cells().stream().filter(table::isTotal).collect(Collectors.toUnmodifiableSet());
    if (totals.stream().anyMatch(cell -> table.value(cell) < 3)) return;
    assertThat(Protecting.protect(table, THREE, Set.of(), totals))
        .isInstanceOf(Protection.Hidden.class);
  }

  private static Protection.Hidden hidden(CountTable table) {
    if (Protecting.protect(table, THREE) instanceof Protection.Hidden hidden) return hidden;
    throw new AssertionError("nothing may be published");
  }

  private static long loss(CountTable table, Protection protection) {
    if (!(protection instanceof Protection.Hidden(var small, var partner))) return -1;
    return small.stream().mapToLong(table::value).sum()
        + partner.stream().mapToLong(table::value).sum();
  }

  private static CountTable table(List<Integer> counts, int rows) {
    int columns = counts.size() / rows;
    return CountTable.of(
        IntStream.range(0, rows)
            .mapToObj(row -> counts.subList(row * columns, (row + 1) * columns))
            .toList());
  }
}
