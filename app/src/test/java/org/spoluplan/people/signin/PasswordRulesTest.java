package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.people.PersonName;

class PasswordRulesTest {

  private static final BreachedPasswords BREACHED = new BreachedPasswords();
  private static final PersonName JANA = new PersonName("Ing.", "Jana", "Vrbická", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kolotoč deštník brambora",
        "žluťoučký kůň běží",
        "aaaa bbbb cccc dddd",
        "tri psi a dve kocky",
        "9F!k2mq8zLw0",
        "🐎🐎 na louce u řeky",
      })
  void aLongPasswordWithoutAnyCompositionIsAccepted(String password) {
    assertThat(refuse(password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "krátké heslo, TOO_SHORT",
    "vrbicka-jede-na-kole, TELLS_WHO",
    "moje JÁNA a moře dnes, TELLS_WHO",
    "jvrbicka-na-more-dnes, TELLS_WHO",
    "qwertyuiop123456, BREACHED",
    "Password1234!, BREACHED",
    "hesloheslo12, BREACHED",
    "heslohesloheslo, BREACHED",
    "111111111111, BREACHED",
    "abcabcabcabc, BREACHED",
    "123456789012, BREACHED",
  })
  void whatAttackersTryFirstIsRefused(String password, PasswordRefusal refusal) {
    if (refusal == PasswordRefusal.TOO_SHORT) password = password.substring(0, 11);
    assertThat(refuse(password)).hasValue(refusal);
  }

  @Test
  void twoHundredCharactersFitAndNotOneMore() {
    var words = "ab cd ef gh kl mn op qr st uv wx yz ".repeat(10);
    assertThat(refuse(words.substring(0, 200))).isEmpty();
    assertThat(refuse(words.substring(0, 201))).hasValue(PasswordRefusal.TOO_LONG);
  }

  @Test
  void aPasswordTypedWithCombinedOrSeparateDiacriticsIsTheSame() {
    assertThat(PasswordHashes.plain("c\u030Caj")).isEqualTo(PasswordHashes.plain("\u010Daj"));
  }

  private static java.util.Optional<PasswordRefusal> refuse(String password) {
    return PasswordRules.refuse(password, JANA, "jvrbicka@example.cz", BREACHED);
  }
}
