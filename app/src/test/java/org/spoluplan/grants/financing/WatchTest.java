package org.spoluplan.grants.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.compensation.CompensationPayment;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.financing.MoneyKind.Group;
import org.spoluplan.grants.financing.Watch.Line;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;

/// The vectors of the region: usual costs 2,400,000 Kč, usual income 300,000 Kč, 4.2 FTE.
class WatchTest {

  private static final int TENTH = 1000;
  private static final ServiceId SERVICE = new ServiceId(new UUID(1, 1));
  private static final MoneyKind STATE = new MoneyKind("STAT", Group.STATE, true);
  private static final MoneyKind FEES = new MoneyKind("UHRADY", Group.FEES, false);

  @Test
  void whatFitsLeavesRoom() {
    var watch = watch(approved(2_000_000_00));
    assertThat(watch.level()).isEqualTo(WatchLevel.WITHIN);
    assertThat(judged(watch).room()).isEqualTo(100_000_00);
    assertThat(judged(watch).payment().perUnit()).isEqualTo(500_000_00);
  }

  @Test
  void exactlyTheWholePaymentIsNotTooMuchAndAHalerMoreIs() {
    assertThat(watch(approved(2_100_000_00)).level()).isEqualTo(WatchLevel.WITHIN);
    assertThat(watch(approved(2_100_000_01)).level()).isEqualTo(WatchLevel.OVER);
  }

  @Test
  void whatIsOverIsCarriedUpToATenthAndTheRestGoesBack() {
    assertThat(judged(watch(approved(2_150_000_00))).over())
        .isEqualTo(new Overcompensation(50_000_00, 50_000_00, 0));
    assertThat(judged(watch(approved(2_400_000_00))).over())
        .isEqualTo(new Overcompensation(300_000_00, 210_000_00, 90_000_00));
  }

  @Test
  void whatIsOnlyAskedForWarnsBeforeItIsTooMuch() {
    var watch = watch(approved(2_000_000_00), requested(150_000_00));
    assertThat(watch.level()).isEqualTo(WatchLevel.EXPECTED_OVER);
    assertThat(judged(watch).over().isAny()).isFalse();
    assertThat(judged(watch).expectedOver().over()).isEqualTo(50_000_00);
  }

  @Test
  void aRefusedRequestCountsNoMore() {
    var amounts = new FundingAmounts(dated(500_000_00), dated(0), null, null);
    assertThat(watch(approved(2_000_000_00), line(amounts, STATE, null, Origin.PROVIDER)).level())
        .isEqualTo(WatchLevel.WITHIN);
  }

  @Test
  void returnedMoneyDoesNotCount() {
    var sum = dated(2_400_000_00);
    var amounts = new FundingAmounts(null, sum, sum, dated(300_000_00));
    assertThat(watch(line(amounts, STATE, null, Origin.PROVIDER)).level())
        .isEqualTo(WatchLevel.WITHIN);
  }

  @Test
  void feesAndGiftsDoNotCountAgainstThePayment() {
    var amounts = new FundingAmounts(null, dated(9_000_000_00), null, null);
    assertThat(watch(line(amounts, FEES, null, Origin.PROVIDER)).certain()).isZero();
  }

  @Test
  void withoutAPaymentNothingIsJudged() {
    var watch = new Watch(SERVICE, 2027, List.of(approved(9_000_000_00)), null, null);
    assertThat(watch.level()).isEqualTo(WatchLevel.NOT_JUDGED);
    assertThat(watch.judged()).isEmpty();
  }

  @Test
  void theSameGiverFromTwoOriginsIsDoubtful() {
    var town = new OrganisationId(new UUID(5, 5));
    var amounts = new FundingAmounts(null, dated(1), null, null);
    var typed = line(amounts, STATE, town, Origin.PROVIDER);
    var brought = line(amounts, STATE, town, Origin.CALL);
    assertThat(watch(typed, brought).doubtful()).containsExactlyInAnyOrder(typed, brought);
    assertThat(watch(typed, typed).doubtful()).isEmpty();
    assertThat(watch(typed, approved(1)).doubtful()).isEmpty();
  }

  @Test
  void aWarningIsSaidWhenItGetsWorseAndNotWhenItGetsBetter() {
    var fits = watch(approved(2_000_000_00));
    var over = watch(approved(2_400_000_00));
    var more = watch(approved(2_500_000_00));
    assertThat(OverWarning.of(fits, fits)).isEmpty();
    assertThat(OverWarning.of(fits, over)).isPresent();
    assertThat(OverWarning.of(over, over)).isEmpty();
    assertThat(OverWarning.of(over, more)).isPresent();
    assertThat(OverWarning.of(more, over)).isEmpty();
    assertThat(OverWarning.of(watch(requested(3_000_000_00)), over)).isPresent();
  }

  @Test
  void noUnitsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> content(0));
  }

  /// Nobody is told to return what they did not get, and no haléř is lost on the way.
  @Property
  void overIsCarriedOrReturnedToTheHaler(
      @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> sums) {
    var lines = sums.stream().map(WatchTest::approved).toList();
    var judged = judged(watch(lines.toArray(Line[]::new)));
    var over = judged.over();
    assertThat(over.carry() + over.giveBack()).isEqualTo(over.over());
    assertThat(over.carry()).isBetween(0L, judged.carry().most());
    assertThat(judged.certain()).isEqualTo(judged.payment().most() - judged.room() + over.over());
  }

  /// One service above and one below are two services: together they never make one that fits.
  @Property
  void twoServicesAreNeverNetted(
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long over,
      @ForAll @LongRange(min = 1, max = 210_000_000L) long room) {
    var poor = judged(watch(approved(210_000_000 - room)));
    var rich = judged(watch(approved(210_000_000 + over)));
    assertThat(rich.over().over()).isEqualTo(over);
    assertThat(poor.over().over()).isZero();
    assertThat(poor.room()).isEqualTo(room);
  }

  @Property
  void sharesOfAMixAddUpToTheWhole(
      @ForAll @Size(5) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> sums) {
    var mix =
        new Mix(
            2027,
            Map.of(
                Group.STATE, sums.get(0),
                Group.REGION, sums.get(1),
                Group.MUNICIPALITIES, sums.get(2),
                Group.FEES, sums.get(3),
                Group.OTHERS, sums.get(4)));
    var shares = mix.perMille().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(shares).isEqualTo(mix.total() == 0 ? 0 : 1000);
    var bar = MixBar.of(mix, OptionalInt.of(7000));
    var width = bar.segments().stream().mapToInt(MixBar.Segment::width).sum();
    assertThat(width).isEqualTo(mix.total() == 0 ? 0 : MixBar.WIDTH);
    bar.line().ifPresent(x -> assertThat(x).isBetween(0, MixBar.WIDTH));
  }

  @Test
  void theShareOfTheStateIsOfTheThreeBudgetsOnly() {
    var mix =
        new Mix(2027, Map.of(Group.STATE, 700L, Group.MUNICIPALITIES, 300L, Group.FEES, 9_000L));
    assertThat(mix.statePerMille()).hasValue(700);
    assertThat(mix.perMille()).containsEntry(Group.STATE, 70).containsEntry(Group.FEES, 900);
    assertThat(new Mix(2027, Map.of(Group.FEES, 1L)).statePerMille()).isEmpty();
  }

  @Test
  void theAverageIsOfTheYearsOfTheEntrustment() {
    var years = new ArrayList<Payment>();
    years.add(payment(2_000_000_00, 2026));
    years.add(payment(1_000_000_00, 2027));
    var carry = new CarryOver(years, TENTH);
    assertThat(carry.average()).isEqualTo(1_500_000_00);
    assertThat(carry.most()).isEqualTo(150_000_00);
    assertThat(new CarryOver(years, 0).most()).isZero();
    assertThat(new CarryOver(List.of(), TENTH).average()).isZero();
  }

  @Test
  void linesThatTheNewMoneyStandsForAreLeftOut() {
    var watch = watch(approved(2_000_000_00));
    assertThat(watch.without(Set.of("/z")).certain()).isZero();
    assertThat(watch.without(Set.of("/x")).certain()).isEqualTo(2_000_000_00);
  }

  private static Watch.Judged judged(Watch watch) {
    return watch.judged().orElseThrow();
  }

  private static Watch watch(Line... lines) {
    var payment = payment(2_100_000_00, 2027);
    var carry = new CarryOver(List.of(payment), TENTH);
    return new Watch(SERVICE, 2027, List.of(lines), payment, carry);
  }

  private static Line approved(long sum) {
    var amounts = new FundingAmounts(null, dated(sum), null, null);
    return line(amounts, STATE, null, Origin.PROVIDER);
  }

  private static Line requested(long sum) {
    var amounts = new FundingAmounts(dated(sum), null, null, null);
    return line(amounts, STATE, null, Origin.PROVIDER);
  }

  private static Line line(
      FundingAmounts amounts, MoneyKind kind, @Nullable OrganisationId giver, Origin origin) {
    return new Line(
        new FundingLine(SERVICE, 2027, kind.code(), giver, null, amounts, origin, "/z", null),
        kind);
  }

  private static Dated dated(long sum) {
    return new Dated(sum, null);
  }

  private static Payment payment(long most, int year) {
    var person = new PersonId(new UUID(2, 2));
    var is = content(420);
    var usual = new CompensationPayment(most + 300_000_00, 300_000_00);
    return new Payment(
        SERVICE,
        year,
        new Payment.Content(
            is.region(), usual, is.unit(), 420, true, is.entrustment(), is.entrusted(), null),
        person,
        Instant.EPOCH,
        1);
  }

  private static Payment.Content content(long unitsE2) {
    return new Payment.Content(
        "CZ051",
        new CompensationPayment(2_400_000_00, 300_000_00),
        "UVAZKY",
        unitsE2,
        true,
        "OLP/1",
        new DateRange(LocalDate.of(2025, 1, 1), null),
        null);
  }
}
