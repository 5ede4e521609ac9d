package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@ApplicationTest
class ScheduleTest {

  @Autowired ApplicationContext context;

  @Test
  void inTestsNothingHappensByItself() {
    assertThat(context.getBeansOfType(ScheduledTaskHolder.class).values())
        .flatMap(ScheduledTaskHolder::getScheduledTasks)
        .isEmpty();
  }
}
