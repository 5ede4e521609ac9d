package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeTest {

  @Test
  void endingsMarksAndOrderMakeNoDifference() {
    assertThat(Alike.share("Zjistit počet žadatelů o službu", "O službě zjistí počet žadatelé"))
        .isEqualTo(1);
  }

  @Test
  void otherWordsDo() {
    assertThat(Alike.share("Zjistit počet žadatelů", "Zjistit cenu nájmu")).isLessThan(0.5);
    assertThat(Alike.share("Pracovní skupina pro seniory", "Pracovní skupina pro rodinu"))
        .isEqualTo(0.75);
    assertThat(Alike.share("", "něco")).isZero();
  }
}
