package org.spoluplan.network;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.network.Vacancy.Answer;
import org.springframework.stereotype.Component;

/// What was said of room and still counts: not too long ago, of a form that the service has, while
/// it is not closed.
@Component
public class RoomsNow {

  private static final Comparator<Vacancy> FREE_FIRST =
      Comparator.comparing((Vacancy one) -> one.answer() != Answer.FREE)
          .thenComparing(Vacancy::saidAt, Comparator.reverseOrder());

  private final RoomRules rules;
  private final java.time.Clock clock;

  RoomsNow(RoomRules rules, java.time.Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /// How long an answer counts; to be asked for once before many services.
  public Duration holds() {
    return Duration.ofDays(rules.roomHoldsDays());
  }

  /// Room first, then the newest answers.
  ///
  /// @param said last of each form
  public List<Vacancy> of(
      SocialService service, List<Vacancy> said, LocalDate day, Duration holds) {
    if (said.isEmpty() || isClosed(service, day)) return List.of();
    var since = clock.instant().minus(holds);
    var forms = service.is().forms().stream().map(ServiceForm::code).collect(Collectors.toSet());
    return said.stream()
        .filter(one -> forms.contains(one.form()) && !one.saidAt().isBefore(since))
        .sorted(FREE_FIRST)
        .toList();
  }

  private static boolean isClosed(SocialService service, LocalDate day) {
    var closed = service.is().registration().closed();
    return closed != null && closed.contains(day);
  }
}
