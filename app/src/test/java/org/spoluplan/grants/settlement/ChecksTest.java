package org.spoluplan.grants.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.grants.settlement.Finding.Kind;
import org.spoluplan.kernel.DateRange;

/// Checks of a settlement, each shown by what it finds and by what it leaves alone.
class ChecksTest {

  private static final LocalDate IN_TIME = LocalDate.of(2027, 5, 1);
  private static final Report REPORT = new Report("Ano.", null, 10, 100L);
  private static final Totals TOTALS =
      new Totals(Map.of("MZDY", 9_000L, "NAJEM", 1_000L), Map.of("STAT", 9_000L, "OBEC", 1_000L));

  private static Grounds grounds(List<Entry> entries, Totals totals, Map<String, Long> elsewhere) {
    return new Grounds(
        1_000,
        1_000,
        Map.of("MZDY", 700L, "NAJEM", 300L),
        Set.of("MZDY", "NAJEM", "ENERGIE"),
        Set.of("STAT", "OBEC"),
        new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
        LocalDate.of(2028, 2, 28),
        REPORT,
        totals,
        entries,
        elsewhere);
  }

  private static List<Kind> kinds(Entry... entries) {
    return kinds(grounds(List.of(entries), TOTALS, Map.of()));
  }

  private static List<Kind> kinds(Grounds grounds) {
    return Checks.of(grounds).stream().map(Finding::kind).toList();
  }

  private static Entry entry(@Nullable String item, long charged) {
    return new Entry(
        Entry.NEW,
        1,
        "F 1",
        "Nisa",
        "27000001",
        null,
        "x",
        IN_TIME,
        IN_TIME,
        2_000,
        charged,
        item,
        null);
  }

  private static Entry on(LocalDate issued, @Nullable LocalDate paid) {
    return new Entry(
        Entry.NEW, 1, "F 1", "Nisa", null, null, "x", issued, paid, 2_000, 100, "MZDY", null);
  }

  @Test
  void whatIsRightHasNoFault() {
    var wages = entry("MZDY", 700);
    var rent =
        new Entry(
            Entry.NEW, 2, "F 2", null, null, null, "y", IN_TIME, IN_TIME, 300, 300, "NAJEM", null);
    assertThat(kinds(wages, rent)).isEmpty();
    assertThat(GrantAccount.of(grounds(List.of(wages, rent), TOTALS, Map.of())).toReturn())
        .isZero();
  }

  @Test
  void linesAreTheAgreedOnesAndNotMore() {
    assertThat(kinds(entry(null, 100))).contains(Kind.UNASSIGNED);
    assertThat(kinds(entry("ENERGIE", 100))).contains(Kind.NOT_IN_BUDGET);
    assertThat(kinds(entry("ODPISY", 100))).contains(Kind.NOT_ELIGIBLE);
    assertThat(kinds(entry("MZDY", 701))).contains(Kind.LINE_EXCEEDED);
    assertThat(kinds(entry("MZDY", 700))).doesNotContain(Kind.LINE_EXCEEDED);
    assertThat(kinds(entry("ODPISY", 0)))
        .as("nothing is charged")
        .doesNotContain(Kind.NOT_ELIGIBLE);
  }

  @Test
  void daysAreThoseOfTheGrant() {
    var last = LocalDate.of(2028, 2, 28);
    assertThat(kinds(on(LocalDate.of(2026, 12, 31), IN_TIME))).contains(Kind.OUTSIDE_DATES);
    assertThat(kinds(on(LocalDate.of(2027, 12, 31), last)))
        .doesNotContain(Kind.OUTSIDE_DATES, Kind.PAID_LATE);
    assertThat(kinds(on(IN_TIME, last.plusDays(1)))).contains(Kind.PAID_LATE);
    assertThat(kinds(on(IN_TIME, null))).contains(Kind.UNPAID);
  }

  @Test
  void oneInvoiceIsNotPaidTwice() {
    var one = entry("MZDY", 700);
    var key = "27000001|f1";
    assertThat(one.documentKey()).isEqualTo(key);
    assertThat(kinds(grounds(List.of(one), TOTALS, Map.of(key, 1_301L))))
        .contains(Kind.CHARGED_TWICE);
    assertThat(kinds(grounds(List.of(one), TOTALS, Map.of(key, 1_300L))))
        .contains(Kind.SHARED)
        .doesNotContain(Kind.CHARGED_TWICE);
    assertThat(kinds(one, one)).contains(Kind.SAME_TWICE);
  }

  @Test
  void publicMoneyIsNotMoreThanNetCosts() {
    var rich = new Totals(TOTALS.costs(), Map.of("STAT", 9_000L, "OBEC", 1_000L, "UHRADY", 500L));
    assertThat(Checks.overNetCost(grounds(List.of(), rich, Map.of()))).isEqualTo(500);
    assertThat(kinds(grounds(List.of(), rich, Map.of()))).contains(Kind.PUBLIC_ABOVE_NET);
    assertThat(Checks.overNetCost(grounds(List.of(), TOTALS, Map.of()))).isZero();
    var idle = new Totals(Map.of("ODPISY", 10_000L), Map.of("STAT", 10L));
    assertThat(Checks.overNetCost(grounds(List.of(), idle, Map.of())))
        .as("ineligible costs do not count")
        .isEqualTo(10);
  }

  @Test
  void notMoreThanTheServiceSpent() {
    var poor = new Totals(Map.of("MZDY", 500L), Map.of("STAT", 500L));
    assertThat(kinds(grounds(List.of(entry("MZDY", 501)), poor, Map.of())))
        .contains(Kind.ABOVE_COSTS);
  }

  @Property
  void neitherMoreThanALineNorMoreThanTheGrantIsUsedAndTheRestReturns(
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 2_000) Long> charged,
      @ForAll @Size(max = 20) List<Boolean> wages) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < Math.min(charged.size(), wages.size()); i++) {
      entries.add(entry(wages.get(i) ? "MZDY" : "NAJEM", charged.get(i)));
    }
    var account = GrantAccount.of(grounds(entries, TOTALS, Map.of()));
    assertThat(account.used()).isBetween(0L, 1_000L);
    assertThat(account.used() + account.toReturn()).isEqualTo(1_000);
    for (var line : account.lines()) assertThat(line.used()).isLessThanOrEqualTo(line.budget());
  }
}
