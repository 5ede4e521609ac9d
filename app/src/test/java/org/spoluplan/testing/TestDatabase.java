package org.spoluplan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

  /// A connection that may do whatever PostgreSQL lets anybody do.
  public static Connection administrator() throws IOException, SQLException {
    var data = Files.readSymbolicLink(Path.of("/proc/" + POSTGRES.pid() + "/cwd"));
    var password = Files.readString(data.resolveSibling("superuser.password")).strip();
    return DriverManager.getConnection(POSTGRES.jdbcUrl(), "postgres", password);
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
