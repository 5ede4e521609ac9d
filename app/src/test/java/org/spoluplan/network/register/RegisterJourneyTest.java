package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.network.Contact;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.Services;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator decides between the register and what stands here.
@BrowserTest
class RegisterJourneyTest {

  /// Of the shelter Kotva in the demo region.
  private static final String NUMBER = "9900004";

  private static final PersonId ADMINISTRATOR =
      new PersonId(UUID.fromString("0de00000-0000-4000-8000-0000000000a1"));

  @Autowired TestRegion region;
  @Autowired RegisterImport register;
  @Autowired Services services;

  @BeforeEach
  void aRegisterThatSaysSomethingElse() {
    region.fill();
    new RegisterFiles(register)
        .take(
            new Item(NUMBER)
                .beds(25)
                .phone("485 111 222")
                .facility("Azylový dům Kotva pro muže", "Nádražní"));
  }

  @Test
  void theDecisionChangesWhatWasChosenAndNothingElse(Browsers browsers) {
    var before = services.find(NUMBER).orElseThrow();
    var visitor = browsers.of(ADMINISTRATOR).open("/sluzby/registr").axe();
    visitor.follow(before.is().name()).axe().screenshot("registr-otazky").guide("26-registr");
    visitor.page().locator("fieldset:has-text('název') input[value=take]").check();
    visitor.press("Uložit rozhodnutí").see("Rozhodnuto o 1 údaji.");
    var after = services.find(NUMBER).orElseThrow();
    assertThat(after.is().name()).isEqualTo("Azylový dům Kotva pro muže");
    assertThat(after.is().terms()).isEqualTo(before.is().terms());
    assertThat(after.is().contacts(Contact.Kind.PHONE))
        .containsAll(before.is().contacts(Contact.Kind.PHONE));
  }
}
