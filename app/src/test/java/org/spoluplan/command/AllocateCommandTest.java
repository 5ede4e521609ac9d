package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Money of a call divided at the terminal.
class AllocateCommandTest {

  private static final String CALL =
      """
      {"pot": "1000000.00",
       "rule": {"combine": "composite", "normalisation": "share",
                "weights": {"fte": "0.7", "points": "0.3"}, "cap": "%s", "rounding": "0.01"},
       "applications": [
         {"id": "s2", "fte": "1", "points": "30"},
         {"id": "s1", "requested": "500000.00", "fte": "2.5", "points": "24"},
         {"id": "s3", "fte": "0.5", "points": "6"}]}
      """;

  @TempDir private Path folder;

  @Test
  void awardsComeInTheOrderOfTheApplicationsWithTwoDecimalPlaces() throws IOException {
    var answer = run(file("call.json", CALL.formatted("450000.00")), "--json");

    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    var json = JsonMapper.shared().readTree(answer.out());
    assertThat(json.at("/awards").valueStream())
        .extracting(
            award -> award.at("/id").stringValue(), award -> award.at("/amount").stringValue())
        .containsExactly(
            tuple("s2", "403954.80"), tuple("s1", "450000.00"), tuple("s3", "146045.20"));
    assertThat(json.at("/reserve").stringValue()).isEqualTo("0.00");
    assertThat(json.at("/awards/1/explanation/0/text").stringValue())
        .startsWith("Kritérium úvazky");
  }

  @Test
  void peopleGetATableWithSentences() throws IOException {
    var answer = run(file("call.json", CALL.formatted("450000.00")));

    assertThat(answer.status()).isZero();
    assertThat(answer.out().replace('\u00a0', ' '))
        .contains("přiděleno", "403 954,80 Kč", "Strop na jednu žádost: nejvýše 450 000,00 Kč");
  }

  @Test
  void aRefusalIsOneSentenceOnTheOtherStreamAndNotZero() throws IOException {
    for (var json : List.of("{", CALL.formatted("-1"), "{\"pot\": 1, \"rule\": {}, \"x\": 1}")) {
      var answer = run(file("bad.json", json), "--json");

      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err().strip()).doesNotContain("\n").contains("bad.json: ").endsWith(".");
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    var answer = run(folder.resolve("none.json"));

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("none.json cannot be read.");
  }

  @Test
  void twoScenariosStandSideBySide() throws IOException {
    var now = file("now.json", CALL.formatted("450000.00"));
    var other = file("other.json", CALL.formatted("500000.00"));

    assertThat(run(now, "--compare", other).out()).contains("s1", "více: 1, méně: 2, stejně: 0");
    var json = JsonMapper.shared().readTree(run(now, "--compare", other, "--json").out());
    assertThat(json.at("/applications/1/difference").stringValue()).isEqualTo("50000.00");
  }

  private Path file(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json);
  }

  private record Answer(int status, String out, String err) {}

  private static Answer run(Object... words) {
    var arguments = new ArrayList<>(List.of("allocate"));
    for (var word : words) arguments.add(word.toString());
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var outBefore = System.out;
    var errBefore = System.err;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      var status = Spoluplan.run(arguments.toArray(String[]::new));
      return new Answer(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
