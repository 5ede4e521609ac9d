package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Podle Oblastní charity Podhůří je plno.|Oblastní charita Podhůří",
        "Jednáme s Městským úřadem Lípová o bytech.|Městský úřad Lípová",
        "Zájem má Domov U Potoka.|Domov U Potoka",
        "Spolek Na rovinu, z. s. zve na výstavu.|Spolek Na rovinu, z. s.",
        "Na Úřadu práce ČR čekají.|Úřad práce ČR"
      })
  void areFoundAndPutIntoTheNominative(String said, String name) {
    var found = Organizations.first(Text.of(said));
    assertThat(found).isNotNull().extracting(Found::value).isEqualTo(name);
  }

  @Test
  void servicesAndPlainNounsAreNone() {
    assertThat(OrganizationNames.in("Odlehčovací služba je plná, domov také.")).isEmpty();
  }
}
