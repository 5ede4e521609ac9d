package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A call in a file, divided at the terminal.
class AllocateCommandTest {

  private static final String CALL =
      """
      {"pot": "1000000.00",
       "rule": {"combine": "composite", "normalisation": "share",
                "weights": {"fte": "0.7", "points": "0.3"},
                "cap": "450000.00", "floor": "10000.00", "rounding": "0.01"},
       "applications": [
         {"id": "s1", "requested": "500000.00", "fte": "2.5", "points": "24"},
         {"id": "s2", "requested": "500000.00", "fte": "1", "points": "30"},
         {"id": "s3", "requested": "100000.00", "fte": "0.5", "points": "6"}]}""";

  @TempDir private Path folder;

  private record Answer(int status, String out, String err) {}

  @Test
  void eachAmountSaysWhatItIsMadeOf() throws IOException {
    var answer = allocate(CALL, "--json");
    assertThat(answer.status()).isZero();
    var json = JsonMapper.shared().readTree(answer.out());
    var given = new BigDecimal(json.get("reserve").asString());
    for (var award : json.get("awards")) {
      var amount = new BigDecimal(award.get("amount").asString());
      var sum = BigDecimal.ZERO;
      for (var step : award.get("explanation")) {
        sum = sum.add(new BigDecimal(step.get("amount").asString()));
      }
      assertThat(sum).isEqualByComparingTo(amount);
      given = given.add(amount);
    }
    assertThat(given).isEqualByComparingTo("1000000");
    assertThat(json.at("/awards/0/amount").asString()).isEqualTo("450000.00");
    assertThat(json.at("/awards/1/amount").asString()).isEqualTo("450000.00");
    assertThat(json.at("/awards/2/amount").asString()).isEqualTo("100000.00");
    assertThat(json.get("awards").size()).isEqualTo(3);
  }

  @Test
  void aPersonReadsItToo() throws IOException {
    var answer = allocate(CALL);
    assertThat(answer.out())
        .contains("450\u00a0000,00\u00a0Kč  s1", "Podíl podle kritéria fte", "rozděleno");
  }

  @Test
  void whatCannotBeDividedEndsWithOneSentence() throws IOException {
    var answer = allocate(CALL.replace("\"fte\": \"0.5\"", "\"fte\": \"-1\""), "--json");
    assertThat(answer.status()).isNotZero();
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines()).hasSize(1).first().asString().contains("s3 fte -1");
    assertThat(run(folder.resolve("nothing.json").toString()).err()).contains("nejde přečíst");
  }

  private Answer allocate(String call, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("call.json"), call).toString();
    var all = new String[options.length + 1];
    all[0] = file;
    System.arraycopy(options, 0, all, 1, options.length);
    return run(all);
  }

  private static Answer run(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "allocate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var outBefore = System.out;
    var errBefore = System.err;
    try (var toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        var toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(toOut);
      System.setErr(toErr);
      var status = Spoluplan.run(all);
      return new Answer(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
