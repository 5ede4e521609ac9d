package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.postgres.LocalPostgres;
import org.spoluplan.testing.HttpReader;

/// `serve` in a process of its own, over a PostgreSQL that somebody else keeps.
class ServeTest {

  @TempDir Path data;

  @Test
  void anEmptySystemOverAnExternalDatabaseLeadsToItsSetUpAndOnFromThere() throws IOException {
    var port = freePort();
    var leftBehind = keyOfACrash();
    try (var external = LocalPostgres.temporary()) {
      var process = serve(port, external);
      try (var output = process.inputReader()) {
        assertThat(until(output, "Spoluplán is ready"))
            .contains("http://localhost:" + port + "/zacit/");
        assertThat(leftBehind).as("the key of a vote that a crash broke off").doesNotExist();
        var stranger = new HttpReader("http://localhost:" + port);
        stranger.with("X-Forwarded-For", "203.0.113.7");
        assertThat(stranger.get("/zacatek").body())
            .contains("serve --demo")
            .doesNotContain("/zacatek/ukazka");
        var refused = stranger.post("/zacatek/ukazka", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("jen z počítače, na kterém běží");
        var reader = new HttpReader("http://localhost:" + port);

        var first = reader.get("/");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/zacatek");
        var setUp = Jsoup.parse(reader.get("/zacatek").body());
        assertThat(setUp.text()).contains("Vyzkoušet na ukázce", "Začít naostro");

        assertThat(reader.post("/zacatek/ukazka", Map.of()).statusCode()).isEqualTo(303);
        assertThat(reader.get("/").statusCode()).isEqualTo(200);
        assertThat(reader.get("/zacatek").statusCode()).isEqualTo(303);
      } finally {
        process.toHandle().destroy();
        process.onExit().join();
      }
    }
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  private Path keyOfACrash() throws IOException {
    var key = data.resolve("ballot-keys").resolve(UUID.randomUUID() + ".key");
    Files.createDirectories(key.getParent());
    Files.write(key, new byte[32]);
    Files.setLastModifiedTime(key, FileTime.from(Instant.now().minusSeconds(3600)));
    return key;
  }

  private Process serve(int port, LocalPostgres external) throws IOException {
    var separator = external.jdbcUrl().contains("?") ? "&" : "?";
    var url =
        external.jdbcUrl()
            + separator
            + "user=%s&password=%s".formatted(external.user(), external.password());
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Spoluplan.class.getName(),
            "serve",
            "--port=" + port,
            "--data=" + data,
            "--database-url=" + url)
        .redirectErrorStream(true)
        .start();
  }

  private static String until(BufferedReader output, String words) throws IOException {
    var said = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains(words)) return said.toString();
    }
    throw new AssertionError(said);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
