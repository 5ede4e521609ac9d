package org.spoluplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A random port and the database, known before the application starts: passkeys and links need its
/// address, and its server starts before [TestDatabase] is asked.
final class RunningServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var port = free();
    var postgres = TestDatabase.postgres();
    var settings =
        Map.<String, Object>of(
            "server.port",
            port,
            "spoluplan.url",
            "http://localhost:" + port,
            "spoluplan.schedule",
            false,
            "spring.datasource.url",
            postgres.jdbcUrl(),
            "spring.datasource.username",
            postgres.user(),
            "spring.datasource.password",
            postgres.password());
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("running server", settings));
  }

  private static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
