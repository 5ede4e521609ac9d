package org.spoluplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcoTest {

  @ParameterizedTest
  @ValueSource(strings = {"70891508", "00262978", "27082440", "25596641", "708 915 08", "262978"})
  void theNumberOfAnOrganisationIsAccepted(String typed) {
    assertThat(Ico.parse(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"70901509", "00000000", "", "7089150", "708915080", "7089150x", "-1"})
  void aTypingErrorIsFound(String typed) {
    assertThat(Ico.parse(typed)).isEmpty();
  }

  @Test
  void zerosAtTheBeginningMayBeLeftOut() {
    assertThat(Ico.parse("262978")).hasValue(new Ico("00262978"));
  }

  @Property
  void oneWrongDigitAmongTheCheckedIsAlwaysFound(
      @ForAll @IntRange(min = 1, max = 9_999_999) int number,
      @ForAll @IntRange(max = 6) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    var good = withCheckDigit(number);
    var digits = good.toCharArray();
    digits[position] = (char) ('0' + (digits[position] - '0' + shift) % 10);
    var wrong = new String(digits);
    // Remainders 0 and 10 share the check digit 1, the only hole of the rule.
    if (checkDigit(good) == 1 || wrong.equals("00000000")) return;
    assertThat(Ico.parse(wrong)).isEmpty();
  }

  private static String withCheckDigit(int number) {
    for (var check = 0; check <= 9; check++) {
      var ico = Ico.parse(String.format("%07d%d", number, check));
      if (ico.isPresent()) return ico.get().digits();
    }
    throw new AssertionError("no check digit for " + number);
  }

  private static int checkDigit(String digits) {
    return digits.charAt(7) - '0';
  }
}
