package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.postgres.LocalPostgres;

/// Boundaries brought in at the terminal.
class TerritoryCommandTest {

  private static final Path REAL = Path.of("..", "..", "shared", "data", "territory");

  private static LocalPostgres postgres;

  @TempDir static Path data;

  @BeforeAll
  static void ownDatabase() {
    postgres = LocalPostgres.temporary();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void boundariesAreWrittenAndReplacedOnlyWhenToldSo() throws Exception {
    var square = "[[[15,50.7],[15.1,50.7],[15.1,50.8],[15,50.8],[15,50.7]]]";
    var file = file("obec.geojson", square);
    var first = run(file, "--kind", "municipality");
    assertThat(first.text()).contains("municipality, by \"kod\": 1 new, 0 changed", "Written.");
    assertThat(first.status()).isZero();
    assertThat(run(file).text()).contains("0 new, 0 changed, 1 the same", "Written.");

    var moved = file("posunuta.geojson", square.replace("15.1", "15.2"));
    var asked = run(moved);
    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.text()).contains("1 changed", "add --yes");
    assertThat(strings("select max(p) from (select unnest(points) p from territory.boundary) x"))
        .containsExactly("5080000");
    assertThat(run(moved, "--yes").status()).isZero();
    assertThat(strings("select source || ', ' || licence from territory.boundary_import"))
        .contains("zkouška, CC0");

    var broken =
        file("prekrizena.geojson", "[[[15,50.7],[15.1,50.8],[15.1,50.7],[15,50.8],[15,50.7]]]");
    var refused = run(broken, "--yes");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.text()).contains("crosses itself near 15.05", "Nothing was written.");
    assertThat(strings("select count(*) from territory.boundary where kind = 'municipality'"))
        .containsExactly("1");

    if (Files.isDirectory(REAL)) theRealBoundaries();
  }

  private static void theRealBoundaries() throws Exception {
    var towns = run(REAL.resolve("liberecky_obce.geojson"), "--yes");
    System.out.println("boundaries: " + towns.text());
    assertThat(towns.text()).contains("municipality, by \"kod\": 214 new, 1 changed");
    var orps = run(REAL.resolve("liberecky_orp.geojson"));
    System.out.println("boundaries: " + orps.text());
    assertThat(orps.text()).contains("orp, by \"kod_orp\": 10 new");
    var again = run(REAL.resolve("liberecky_obce.geojson"));
    assertThat(again.text()).contains("0 new, 0 changed, 215 the same, 0 removed");
  }

  @Test
  void anUnknownKindIsSaid() {
    assertThat(Spoluplan.run("territory", "import", "x", "--source=a", "--licence=b", "--kind=c"))
        .isEqualTo(2);
  }

  private static Path file(String name, String coordinates) throws IOException {
    return Files.writeString(
        data.resolve(name),
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
         "properties": {"kod": 563889, "nazev": "Liberec"},
         "geometry": {"type": "Polygon", "coordinates": %s}}]}"""
            .formatted(coordinates));
  }

  private record Answer(int status, String text) {}

  private static Answer run(Path file, String... more) {
    var bytes = new ByteArrayOutputStream();
    var before = System.out;
    try (var captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      var all = new ArrayList<>(List.of("territory", "import", file.toString()));
      all.addAll(
          List.of(
              "--source=zkouška", "--licence=CC0", "--data=" + data, "--database-url=" + url()));
      all.addAll(List.of(more));
      var status = Spoluplan.run(all.toArray(String[]::new));
      return new Answer(status, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  private static String url() {
    var separator = postgres.jdbcUrl().contains("?") ? "&" : "?";
    return postgres.jdbcUrl()
        + separator
        + "user="
        + postgres.user()
        + "&password="
        + postgres.password();
  }

  private static List<String> strings(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (row.next()) values.add(row.getString(1));
      return values;
    }
  }
}
