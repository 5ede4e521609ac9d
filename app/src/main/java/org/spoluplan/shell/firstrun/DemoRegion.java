package org.spoluplan.shell.firstrun;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invented region, to try everything in. It fills only a system that nobody has used yet.
@Service
class DemoRegion {

  private final List<DemoPart> parts;
  private final People people;
  private final Clock clock;
  private final boolean wanted;

  DemoRegion(
      List<DemoPart> parts,
      People people,
      Clock clock,
      @Value("${spoluplan.demo:false}") boolean wanted) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(DemoPart::position)).toList();
    this.people = people;
    this.clock = clock;
    this.wanted = wanted;
  }

  boolean isPossible() {
    return people.list().isEmpty();
  }

  /// @return false when somebody already uses the system
  @Transactional
  public boolean fill() {
    if (!isPossible()) return false;
    var today = workday(Today.of(clock));
    parts.forEach(part -> part.fill(today));
    return true;
  }

  /// Everything in the region happens whole weeks from this day, and nobody meets on a Sunday.
  private static LocalDate workday(LocalDate today) {
    return switch (today.getDayOfWeek()) {
      case SATURDAY -> today.minusDays(1);
      case SUNDAY -> today.minusDays(2);
      default -> today;
    };
  }

  /// Before anybody looks whether the system is empty.
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional
  public void onStart(ApplicationReadyEvent event) {
    if (wanted) fill();
  }
}
