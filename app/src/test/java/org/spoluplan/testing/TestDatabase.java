package org.spoluplan.testing;

import org.spoluplan.postgres.LocalPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// One throw-away PostgreSQL for all tests of a run.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

  private static final LocalPostgres POSTGRES = LocalPostgres.temporary();

  /// The server, for tests that look into the database as its administrator would.
  public static LocalPostgres postgres() {
    return POSTGRES;
  }

  @Bean
  DynamicPropertyRegistrar database() {
    return registry -> {
      registry.add("spring.datasource.url", POSTGRES::jdbcUrl);
      registry.add("spring.datasource.username", POSTGRES::user);
      registry.add("spring.datasource.password", POSTGRES::password);
    };
  }
}
