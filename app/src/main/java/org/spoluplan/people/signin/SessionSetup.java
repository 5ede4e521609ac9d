package org.spoluplan.people.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// Sessions live in the database: they outlive a restart, can be listed and revoked.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
    tableName = "people.session",
    maxInactiveIntervalInSeconds = SessionSetup.EIGHT_HOURS)
class SessionSetup {

  static final int EIGHT_HOURS = 8 * 60 * 60;

  /// Each page touches the session; written down is that only once a minute. Otherwise every page
  /// that is only read would wait for the disk, and pages of one person for each other.
  private static final String UPDATE =
      """
      update people.session s
      set session_id = n.session_id, last_access_time = n.last_access_time,
        max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
        principal_name = n.principal_name
      from (values (?, ?::bigint, ?::integer, ?::bigint, ?, ?)) as n (session_id, last_access_time,
        max_inactive_interval, expiry_time, principal_name, primary_id)
      where s.primary_id = n.primary_id and (n.last_access_time - s.last_access_time >= 60000
        or n.session_id <> s.session_id or n.max_inactive_interval <> s.max_inactive_interval
        or n.principal_name is distinct from s.principal_name)
      """;

  /// Also for pages about errors, so that they know who reads them.
  @Bean
  static FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOfErrorPages(
      SessionRepositoryFilter<?> filter) {
    var registered = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registered.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    registered.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    return registered;
  }

  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesSeldom() {
    return sessions -> sessions.setUpdateSessionQuery(UPDATE);
  }
}
