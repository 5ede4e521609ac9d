package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@BrowserTest
class OpenIdJourneyTest {

  private static final OpenIdProvider PROVIDER = OpenIdProvider.start();

  @Autowired TestPeople people;
  @Autowired Accounts accounts;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) {
    settings.add("spoluplan.oidc.issuer", PROVIDER::issuer);
    settings.add("spoluplan.oidc.client-id", () -> OpenIdProvider.CLIENT);
    settings.add("spoluplan.oidc.client-secret", () -> OpenIdProvider.SECRET);
    settings.add("spoluplan.oidc.name", () -> "Město Nisov");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @Test
  void somebodyOfTheDirectoryComesInByAVerifiedEmailAndLaterByTheIdentity(Browsers browsers) {
    var person = people.person("Leopold Štolba");
    var subject = UUID.randomUUID().toString();
    PROVIDER.user(subject, people.email(person), true);
    comeIn(browsers.nobody()).see("Leopold Štolba");

    PROVIDER.user(subject, "zcela.jina@example.org", false);
    comeIn(browsers.nobody()).see("Leopold Štolba");

    PROVIDER.user("somebody else", people.email(person), true);
    refused(comeIn(browsers.nobody()));

    accounts.disable(person);
    PROVIDER.user(subject, people.email(person), true);
    refused(comeIn(browsers.nobody()));
  }

  @Test
  void nobodyUnknownUnverifiedOrForgedGetsIn(Browsers browsers) {
    var person = people.account("Jana Vrbická");
    PROVIDER.user(UUID.randomUUID().toString(), "neznamy@example.org", true);
    refused(comeIn(browsers.nobody()));
    PROVIDER.user(UUID.randomUUID().toString(), people.email(person), false);
    refused(comeIn(browsers.nobody()));
    PROVIDER.forgedUser(UUID.randomUUID().toString(), people.email(person));
    refused(comeIn(browsers.nobody()));
  }

  private static Visitor comeIn(Visitor visitor) {
    visitor.open("/prihlaseni").axe().follow("Přihlásit se přes Město Nisov");
    return visitor;
  }

  private static void refused(Visitor visitor) {
    visitor.see("Tímto účtem se sem přihlásit nedá").axe();
    assertThat(visitor.open("/ucet").path()).startsWith("/prihlaseni");
  }
}
