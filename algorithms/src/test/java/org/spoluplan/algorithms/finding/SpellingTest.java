package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private final Spelling spelling = Spelling.of(List.of("dluh", "jablonk", "pecovatelk", "byt"));

  @Test
  void oneSlipIsMendedInAShortWord() {
    assertThat(spelling.mended("dlh")).isEmpty();
    assertThat(spelling.mended("dlhu")).contains("dluh");
    assertThat(spelling.mended("jabolnk")).contains("jablonk");
  }

  @Test
  void twoSlipsAreMendedInALongOne() {
    assertThat(spelling.mended("pecovtelkk")).contains("pecovatelk");
    assertThat(spelling.mended("jabxoxk")).isEmpty();
  }

  @Test
  void swappedLettersAreLikelierThanAChangedOne() {
    var alike = Spelling.of(List.of("horsik", "hospik"));
    assertThat(alike.mended("hopsik")).contains("hospik");
  }

  @Test
  void lettersInEachOthersPlaceAreOneSlip() {
    assertThat(Spelling.slips("pomco", "pomoc", 2)).isEqualTo(1);
  }
}
