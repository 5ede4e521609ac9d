package org.spoluplan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Whatever is done by the clock, without anybody asking for it, runs only where
/// `spoluplan.schedule` is on.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "spoluplan.schedule", matchIfMissing = true)
@EnableScheduling
class Schedule {}
