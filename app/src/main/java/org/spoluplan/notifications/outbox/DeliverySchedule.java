package org.spoluplan.notifications.outbox;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How often the outbox is looked through.
@Component
class DeliverySchedule {

  private final Delivering delivering;

  DeliverySchedule(Delivering delivering) {
    this.delivering = delivering;
  }

  @Scheduled(
      initialDelayString = "${spoluplan.mail.every}",
      fixedDelayString = "${spoluplan.mail.every}")
  void deliver() {
    delivering.deliverDue();
  }
}
