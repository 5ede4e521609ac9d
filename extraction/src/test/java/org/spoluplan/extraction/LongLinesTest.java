package org.spoluplan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLinesTest {

  @Test
  void aLineWithoutAnEndIsBrokenAtSpacesAndNothingMoves() {
    var endless = "slovo ".repeat(10_000);
    var broken = LongLines.broken(endless);
    assertThat(broken).hasSameSizeAs(endless);
    assertThat(broken.replace('\n', ' ')).isEqualTo(endless);
    assertThat(broken.lines()).allMatch(line -> line.length() <= LongLines.LONGEST);
  }

  @Test
  void aWordWithoutAnEndIsBrokenToo() {
    assertThat(LongLines.broken("x".repeat(50_000)).lines())
        .allMatch(line -> line.length() <= LongLines.LONGEST + 1);
  }

  @Test
  void whatPeopleWriteStaysAsItIs() {
    var text = ("odstavec ".repeat(300) + "\n").repeat(50);
    assertThat(LongLines.broken(text)).isEqualTo(text);
  }
}
