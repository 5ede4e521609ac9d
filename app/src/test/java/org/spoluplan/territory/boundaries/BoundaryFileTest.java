package org.spoluplan.territory.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryFault.Reason;
import org.spoluplan.territory.BoundaryKind;
import org.spoluplan.territory.BoundaryOrder;

/// What is read out of files of boundaries, and what is said of those that cannot be.
class BoundaryFileTest {

  private static final KnownCodes KNOWN =
      new KnownCodes(
          Map.of(
              BoundaryKind.MUNICIPALITY,
              Map.of("500001", "Horní Lhota", "500002", "Dolní Lhota"),
              BoundaryKind.ORP,
              Map.of("5101", "Lhota")));

  private static final String SQUARE = "[[[15,50],[15.1,50],[15.1,50.1],[15,50.1],[15,50]]]";
  private static final String BESIDE = "[[[15.1,50],[15.2,50],[15.2,50.1],[15.1,50.1],[15.1,50]]]";

  @TempDir Path folder;

  @Test
  void theKindAndThePropertyAreKnownByTheCodes() throws IOException {
    var read = read(file(feature("500001", SQUARE), feature("500002", BESIDE)));
    assertThat(read.faults()).isEmpty();
    assertThat(read.key()).isEqualTo(new Key(BoundaryKind.MUNICIPALITY, "kod", 2));
    assertThat(read.shapes()).containsOnlyKeys("500001", "500002");
    assertThat(read.shapes().values()).allSatisfy(s -> assertThat(s.sizes()).containsExactly(5));
  }

  @Test
  void coordinatesOutsideTheCountrySwappedOrInMetresAreSaid() throws IOException {
    assertThat(reason(feature("500001", "[[[2,50],[2.1,50],[2.1,50.1],[2,50]]]")))
        .isEqualTo(Reason.OUTSIDE);
    assertThat(reason(feature("500001", "[[[50,15],[50.1,15],[50.1,15.1],[50,15]]]")))
        .isEqualTo(Reason.SWAPPED);
    assertThat(
            reason(feature("500001", "[[[-700000,-1e6],[-7e5,-9e5],[-6e5,-9e5],[-700000,-1e6]]]")))
        .isEqualTo(Reason.NOT_DEGREES);
  }

  @Test
  void shapesThatAreNoneAreSaid() throws IOException {
    assertThat(reason(feature("500001", "[[[15,50],[15.1,50.1],[15.1,50],[15,50.1],[15,50]]]")))
        .isEqualTo(Reason.CROSSES_ITSELF);
    assertThat(reason(feature("500001", "[[[15,50],[15.1,50],[15.1,50.1],[15,50.1]]]")))
        .isEqualTo(Reason.OPEN_RING);
    assertThat(reason(feature("500001", "[[[\"a\",50],[15.1,50],[15.1,50.1],[15,50]]]")))
        .isEqualTo(Reason.NO_POLYGON);
    assertThat(reason(feature("500001", SQUARE).replace("Polygon", "Point")))
        .isEqualTo(Reason.NO_POLYGON);
  }

  @Test
  void wrongCodesAreSaidOneByOne() throws IOException {
    var read =
        read(
            file(
                feature("500001", SQUARE),
                feature("500002", BESIDE),
                feature("999999", BESIDE),
                feature("", BESIDE),
                feature("500001", BESIDE)));
    assertThat(read.faults())
        .extracting(BoundaryFault::reason)
        .containsExactly(Reason.UNKNOWN_CODE, Reason.NO_CODE, Reason.TWICE);
    assertThat(read.shapes()).as("nothing is taken").isEmpty();
    assertThat(reason(feature("abc", SQUARE))).isEqualTo(Reason.NO_CODES);
  }

  @Test
  void anotherNameUnderTheSameCodeIsNoted() throws IOException {
    var read =
        read(
            file(
                feature("500001", SQUARE),
                feature("500002", BESIDE).replace("Dolní Lhota", "Prostřední Lhota")));
    assertThat(read.faults()).isEmpty();
    assertThat(read.notes())
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.arguments())
                    .containsExactly("500002", "Prostřední Lhota", "Dolní Lhota"));
  }

  @Test
  void aFileCutShortIsSaidToEndInItsMiddle() throws IOException {
    var whole = collection(feature("500001", SQUARE), feature("500002", BESIDE));
    for (int length : List.of(whole.length() - 1, whole.length() - 90, 60)) {
      assertThat(reasons(whole.substring(0, length), StandardCharsets.UTF_8))
          .as("first %d characters", length)
          .containsExactly(Reason.TRUNCATED);
    }
  }

  @Test
  void everyShorterFileHasItsAnswerAndNoneIsTaken() throws IOException {
    var whole = collection(feature("500001", SQUARE), feature("500002", BESIDE));
    for (int length = 0; length < whole.length(); length++) {
      var read = read(written(whole.substring(0, length), StandardCharsets.UTF_8));
      assertThat(read.faults()).as("first %d characters", length).isNotEmpty();
      assertThat(read.shapes()).isEmpty();
    }
  }

  @Test
  void anotherEncodingAnotherSystemAndOtherFilesAreSaid() throws IOException {
    var whole = collection(feature("500001", SQUARE), feature("500002", BESIDE));
    assertThat(reasons(whole, Charset.forName("windows-1250"))).containsExactly(Reason.ENCODING);
    assertThat(reasons("\uFEFF" + whole, StandardCharsets.UTF_8)).isEmpty();
    var krovak =
        "{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::5514\"}}," + whole.substring(1);
    assertThat(reasons(krovak, StandardCharsets.UTF_8)).containsExactly(Reason.COORDINATE_SYSTEM);
    assertThat(reasons("[1, 2]", StandardCharsets.UTF_8)).containsExactly(Reason.NOT_GEOJSON);
    assertThat(reasons("{\"a\": 1}", StandardCharsets.UTF_8)).containsExactly(Reason.NOT_GEOJSON);
    assertThat(reasons("kód;název", StandardCharsets.UTF_8)).containsExactly(Reason.NOT_JSON);
    assertThat(reasons("", StandardCharsets.UTF_8)).containsExactly(Reason.EMPTY);
    assertThat(reasons(collection(), StandardCharsets.UTF_8)).containsExactly(Reason.EMPTY);
    assertThat(read(folder.resolve("nowhere.geojson")).faults())
        .extracting(BoundaryFault::reason)
        .containsExactly(Reason.NO_FILE);
  }

  @Test
  void aHoleStaysAHoleWhenItIsKept() throws IOException {
    var hole =
        SQUARE.substring(0, SQUARE.length() - 1)
            + ",[[15.02,50.02],[15.02,50.04],[15.04,50.04],[15.02,50.02]]]";
    var read = read(file(feature("500001", hole), feature("500002", BESIDE)));
    var kept = Objects.requireNonNull(read.shapes().get("500001"));
    assertThat(kept.sizes()).hasSize(2);
    assertThat(kept.sizes().getLast()).isNegative();
    assertThat(kept.geometry().getArea()).isLessThan(0.01);
    assertThat(kept.geometry().isValid()).isTrue();
  }

  private Reason reason(String feature) throws IOException {
    return read(file(feature)).faults().getFirst().reason();
  }

  private List<Reason> reasons(String text, Charset encoding) throws IOException {
    return read(written(text, encoding)).faults().stream().map(BoundaryFault::reason).toList();
  }

  private static ReadBoundaries read(Path file) {
    return ReadBoundaries.of(
        new BoundaryOrder(file, null, null, "zkouška", "CC0", 0, false), KNOWN);
  }

  private Path file(String... features) throws IOException {
    return written(collection(features), StandardCharsets.UTF_8);
  }

  private Path written(String text, Charset encoding) throws IOException {
    return Files.write(folder.resolve("obce.geojson"), text.getBytes(encoding));
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
  }

  private static String feature(String code, String coordinates) {
    return """
    {"type":"Feature","properties":{"nazev":"%s","kod":"%s","orp":"5101"},
     "geometry":{"type":"Polygon","coordinates":%s}}"""
        .formatted(code.equals("500002") ? "Dolní Lhota" : "Horní Lhota", code, coordinates);
  }
}
