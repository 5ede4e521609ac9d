package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void titlesStandBeforeAndAfterTheName() {
    assertThat(Titles.of("Mgr. et Mgr., Ph.D. MBA"))
        .isEqualTo(new Titles("Mgr. et Mgr.", "Ph.D., MBA"));
    assertThat(Titles.of("DiS.")).isEqualTo(new Titles("", "DiS."));
    assertThat(Titles.of(" ")).isEqualTo(new Titles("", ""));
  }
}
