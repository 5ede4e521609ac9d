package org.spoluplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrownsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1500|150000",
        "1 250 000 Kč|125000000",
        "1.250.000|125000000",
        "1500,50|150050",
        "1 500,5 Kč|150050",
        "350000,-|35000000"
      })
  void sumsAreReadAsPeopleWriteThem(String typed, long haler) {
    assertThat(Crowns.parse(typed)).hasValue(haler);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1500.50", "1.50", "12.34.567", "-5", "1,234,567", "1,234", "1e6"})
  void whatIsNoSumIsNotGuessed(String typed) {
    assertThat(Crowns.parse(typed)).isEmpty();
  }

  @Test
  void partsOfACrownAreNotWholeCrowns() {
    assertThat(Crowns.parseWhole("10,50")).isEmpty();
    assertThat(Crowns.parseWhole("10,00")).hasValue(1000);
  }

  @Test
  void sumsAreWrittenAsEachLanguageWritesThem() {
    var czech = Locale.of("cs");
    assertThat(Crowns.written(125_000_000, czech)).isEqualTo("1\u00a0250\u00a0000\u00a0Kč");
    assertThat(Crowns.written(-150_050, czech)).isEqualTo("-1\u00a0500,50\u00a0Kč");
    assertThat(Crowns.written(125_000_000, Locale.ENGLISH)).isEqualTo("CZK\u00a01,250,000");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 100, 125_000_000, 125_000_050})
  void aSumInAFieldIsReadBackAsItWas(long haler) {
    assertThat(Crowns.parse(Crowns.typed(haler))).hasValue(haler);
  }
}
