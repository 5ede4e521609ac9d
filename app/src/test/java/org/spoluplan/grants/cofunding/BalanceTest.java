package org.spoluplan.grants.cofunding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.cofunding.Answer.Kind;
import org.spoluplan.grants.cofunding.Source.Standing;

/// What is missing and what is too much, in crowns that a head of a service adds up by hand.
class BalanceTest {

  private static final long CROWN = Invented.CROWN;

  @Test
  void whatIsMissingIsCostsLessAllSources() {
    var content =
        Invented.content(
            1_000_000 * CROWN,
            null,
            source(SourceKind.FEES, 150_000, Standing.APPROVED),
            source(SourceKind.STATE, 500_000, Standing.REQUESTED),
            source(SourceKind.REGION, 50_000, Standing.APPROVED));
    assertThat(content.toAsk()).isEqualTo(300_000 * CROWN);
    var shares =
        List.of(
            answered(0, 120_000, Kind.YES, 120_000),
            answered(1, 100_000, Kind.OTHER, 60_000),
            answered(2, 50_000, Kind.NO, 0),
            asked(3, 30_000));
    var balance = Balance.of(Invented.request(content, CofundingState.SENT, shares));
    assertThat(balance.promised()).isEqualTo(180_000 * CROWN);
    assertThat(balance.waiting()).isEqualTo(30_000 * CROWN);
    assertThat(balance.total()).isEqualTo(880_000 * CROWN);
    assertThat(balance.gap()).isEqualTo(120_000 * CROWN);
    assertThat(balance.gapWhenAllSayYes()).isEqualTo(90_000 * CROWN);
    assertThat(balance.gapOfSure()).isEqualTo(620_000 * CROWN);
    assertThat(balance.over()).isZero();
    assertThat(balance.overWhenAllSayYes()).isZero();
  }

  @Test
  void nobodyIsWaitedForOnceTheRequestIsOver() {
    var content = Invented.content(100_000 * CROWN, null);
    var shares = List.of(asked(0, 100_000));
    var balance = Balance.of(Invented.request(content, CofundingState.CLOSED, shares));
    assertThat(balance.waiting()).isZero();
    assertThat(balance.gap()).isEqualTo(100_000 * CROWN);
  }

  @Test
  void publicMoneyAboveNetCostsIsTooMuch() {
    var content =
        Invented.content(
            2_400_000 * CROWN,
            400_000 * CROWN,
            source(SourceKind.FEES, 300_000, Standing.APPROVED),
            source(SourceKind.STATE, 1_750_000, Standing.APPROVED));
    var shares = List.of(answered(0, 300_000, Kind.YES, 300_000), asked(1, 100_000));
    var balance = Balance.of(Invented.request(content, CofundingState.SENT, shares));
    assertThat(balance.netCosts()).isEqualTo(2_100_000 * CROWN);
    assertThat(balance.publicMoney()).isEqualTo(2_050_000 * CROWN);
    assertThat(balance.over()).isZero();
    assertThat(balance.overWhenAllSayYes()).isEqualTo(50_000 * CROWN);
  }

  @Test
  void giftsAreNotPublicMoneyButTheyFillTheGap() {
    var content =
        Invented.content(
            100_000 * CROWN,
            null,
            source(SourceKind.STATE, 90_000, Standing.APPROVED),
            source(SourceKind.OTHER, 20_000, Standing.APPROVED));
    var balance = Balance.of(Invented.request(content, CofundingState.SENT, List.of()));
    assertThat(balance.gap()).isEqualTo(-10_000 * CROWN);
    assertThat(balance.over()).isZero();
  }

  @Property
  void whatIsMissingAndAllSourcesAreTheCosts(
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long needed,
      @ForAll @LongRange(max = 1_000_000_000_000L) long state,
      @ForAll @LongRange(max = 1_000_000_000_000L) long fees,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long promised) {
    var sources =
        List.of(
            new Source(SourceKind.FEES, fees, Standing.APPROVED),
            new Source(SourceKind.STATE, state, Standing.REQUESTED));
    var balance = new Balance(needed, sources, promised, 0);
    assertThat(balance.gap() + balance.total()).isEqualTo(needed);
    assertThat(balance.gapOfSure() - balance.gap()).isEqualTo(state);
    assertThat(balance.over()).isEqualTo(Math.max(0, state + promised - balance.netCosts()));
    if (fees <= needed && balance.gap() >= 0) assertThat(balance.over()).isZero();
  }

  private static Source source(SourceKind kind, long crowns, Standing standing) {
    return new Source(kind, crowns * CROWN, standing);
  }

  private static MunicipalShare asked(int number, long crowns) {
    var bare = Invented.share(number, 1);
    return new MunicipalShare(bare.id(), bare.need(), null, crowns * CROWN, null, List.of());
  }

  private static MunicipalShare answered(int number, long asked, Kind kind, long crowns) {
    var bare = asked(number, asked);
    var said = new Answer.Said(kind, crowns * CROWN, "Protože.", null, null, null);
    var answer = new Answer(said, new PersonId(UUID.randomUUID()), Instant.EPOCH);
    return new MunicipalShare(bare.id(), bare.need(), null, bare.amount(), null, List.of(answer));
  }
}
