package org.spoluplan.opendata.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.SocialService;
import org.spoluplan.opendata.feeds.Change.What;

class ChangeTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 7, 31);

  @Test
  void aClosureLastsAsLongAsWasSaid() {
    assertThat(Change.of(closed(FIRST, LAST))).contains(new Change(What.CLOSED, FIRST, LAST, ""));
    assertThat(Change.of(closed(FIRST, null)))
        .contains(new Change(What.CLOSED_FROM, FIRST, FIRST, ""));
    assertThat(Change.of(closed(null, LAST)))
        .contains(new Change(What.CLOSED_UNTIL, LAST, LAST, ""));
  }

  private static SocialService closed(@Nullable LocalDate from, @Nullable LocalDate to) {
    return SampleServices.closed(SampleServices.shelter("Dům zavřený"), new DateRange(from, to));
  }
}
