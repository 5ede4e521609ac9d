package org.spoluplan.people.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/// Sessions live in the database: they outlive a restart, can be listed and revoked.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
@EnableJdbcHttpSession(
    tableName = "people.session",
    maxInactiveIntervalInSeconds = SessionSetup.EIGHT_HOURS)
class SessionSetup {

  static final int EIGHT_HOURS = 8 * 60 * 60;
}
