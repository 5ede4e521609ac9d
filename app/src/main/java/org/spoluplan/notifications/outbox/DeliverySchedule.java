package org.spoluplan.notifications.outbox;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// How often the outbox is looked through.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
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
