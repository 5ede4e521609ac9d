package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// The connection is lost, or the server does not answer, while somebody writes an application.
@BrowserTest
class LostConnectionBrowserTest {

  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final String SECTION = "/dotace/zadosti/" + DEMO + "e48/cast/purpose";
  private static final String WHAT = "Na co peníze jsou";
  private static final String NEED = "Proč je to potřeba";
  private static final String LOST = "Neuloženo: spojení vypadlo";

  @Autowired TestRegion region;
  @Autowired TestPeople people;

  @BeforeEach
  void aDraftOfTheDemoRegion() {
    region.fill();
  }

  private Visitor writer(Browsers browsers) {
    var person = people.account("Píšící Potmě");
    people.grant(
        person, Role.ORGANISATION_WORKER, new OrganisationId(UUID.fromString(DEMO + "005")));
    return browsers.of(person).open(SECTION);
  }

  private static void write(Visitor writer, String label, String text) {
    writer.fill(label, text);
    writer.page().keyboard().press("Tab");
  }

  @Test
  void whatWasTypedWithoutAConnectionStaysAndIsSavedWhenItIsBack(Browsers browsers) {
    var writer = writer(browsers);
    writer.page().context().setOffline(true);
    write(writer, WHAT, "Psáno ve vlaku v tunelu.");
    writer.see(LOST);
    assertThat(writer.field(WHAT).inputValue()).isEqualTo("Psáno ve vlaku v tunelu.");
    writer.page().context().setOffline(false);
    writer.see("Uložil(a) Píšící Potmě");
    writer.open(SECTION);
    assertThat(writer.field(WHAT).inputValue()).isEqualTo("Psáno ve vlaku v tunelu.");
  }

  @Test
  void whatAServerInTroubleDidNotTakeStaysOnThePage(Browsers browsers) {
    var writer = writer(browsers);
    var page = writer.page();
    page.route(
        "**/cast/purpose",
        route -> {
          if (route.request().method().equals("GET")) route.resume();
          else route.fulfill(new FulfillOptions().setStatus(503).setBody("Nejde to."));
        });
    write(writer, NEED, "Psáno při výpadku.");
    writer.see(LOST);
    assertThat(writer.field(NEED).inputValue()).isEqualTo("Psáno při výpadku.");
    page.unroute("**/cast/purpose");
    write(writer, WHAT, "A ještě něco.");
    writer.see("Uložil(a) Píšící Potmě");
    writer.open(SECTION);
    assertThat(writer.field(NEED).inputValue()).isEqualTo("Psáno při výpadku.");
    assertThat(writer.field(WHAT).inputValue()).isEqualTo("A ještě něco.");
  }
}
