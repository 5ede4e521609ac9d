package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands in a file, the parser answers, and its spans lie in the text.
class MinutesProperties {

  private static final List<String> PIECES =
      List.of(
          "Přítomni:",
          "Omluveni",
          "Jana Nová, ",
          "Ph.D.",
          "\t",
          "\n",
          "\n\n",
          " - ",
          "1.",
          "2/",
          "Bod č. 3:",
          "PRO: 3 PROTI: 0 ZDRŽEL SE: 1",
          "dne 31. 2. 2020",
          "středa 5. 6. 2019",
          "v 15 hodin",
          "Závěr",
          "Úkol 1/10:",
          "do konce února",
          "[bookmark: x]",
          "IČ: 12345678",
          "a@b@c",
          "Další jednání",
          "\u00A0",
          "„",
          "Z á p i s");

  @Provide
  Arbitrary<String> minutes() {
    var piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(12));
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void everySpanLiesInTheText(@ForAll("minutes") String source) {
    var json = MinutesJson.of("x", MinutesParser.parse(source));
    json.findValues("span")
        .forEach(
            span -> {
              assertThat(span.get(0).asInt()).isBetween(0, source.length());
              assertThat(span.get(1).asInt()).isBetween(span.get(0).asInt(), source.length());
            });
  }
}
