package org.spoluplan.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Vacancy.Answer;

class RoomsNowTest {

  private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
  private static final Duration HOLDS = Duration.ofDays(30);
  private static final ServiceId ID = new ServiceId(UUID.randomUUID());

  private final RoomsNow rooms = new RoomsNow(() -> 30, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void roomGoesBeforeWhatIsFull() {
    var full = said("AMB", Answer.FULL, 0);
    var free = said("POB", Answer.FREE, 3);
    var all = List.of(full, free);
    assertThat(
            rooms.of(service(new DateRange(null, TODAY.minusDays(1))), all, TODAY, rooms.holds()))
        .containsExactly(free, full);
  }

  @Test
  void whatWasSaidLongAgoOrOfNoFormOrOfAClosedHouseDoesNotCount() {
    var open = service(new DateRange(null, TODAY.minusDays(1)));
    var old = said("POB", Answer.FREE, 31);
    var gone = said("TER", Answer.FREE, 1);
    assertThat(rooms.of(open, List.of(old, gone), TODAY, HOLDS)).isEmpty();
    var closed = service(new DateRange(TODAY.minusDays(1), null));
    var fresh = said("POB", Answer.FREE, 1);
    assertThat(rooms.of(closed, List.of(fresh), TODAY, HOLDS)).isEmpty();
  }

  private static Vacancy said(String form, Answer answer, int daysAgo) {
    var at = NOW.minus(Duration.ofDays(daysAgo));
    return new Vacancy(ID, form, answer, null, null, null, at, new PersonId(UUID.randomUUID()));
  }

  private static SocialService service(DateRange closed) {
    var is = SampleServices.shelter("Dům s pokoji");
    var forms =
        List.of(
            new ServiceForm("AMB", false, null, List.of()),
            new ServiceForm("POB", false, null, List.of()));
    var content =
        new ServiceContent(
            is.name(),
            is.registration(),
            is.clientele(),
            forms,
            is.area(),
            is.terms(),
            is.description(),
            is.easyRead(),
            is.contacts(),
            is.places());
    return SampleServices.closed(content, closed);
  }
}
