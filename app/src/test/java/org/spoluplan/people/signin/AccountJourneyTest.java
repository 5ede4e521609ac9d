package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccountJourneyTest {

  private static final String PASSWORD = "kolotoč deštník brambora";

  @Autowired TestPeople people;

  @Test
  void anInvitedPersonComesInChangesThePasswordAndComesBack(Browsers browsers) {
    var jana = browsers.of(people.account("Jana Vrbická", Role.COORDINATOR));
    var invited = people.person("Leopold Štolba");
    jana.open("/lide/" + invited.value()).follow("Přihlašování").axe().screenshot("access");
    jana.press("Pozvat k přihlášení").see("Pozvánka je připravená").axe().screenshot("invited");
    var link = jana.field("Odkaz pro pozvaného").inputValue();

    var leopold = browsers.nobody().open(link.substring(browsers.url().length()));
    leopold.see("Vítejte ve Spoluplánu").axe();
    leopold.fill("Nové heslo", "heslo123").press("Nastavit heslo a přihlásit se");
    leopold.see("Heslo je krátké").axe().screenshot("choose-password-with-error");
    leopold.check("Ukázat heslo");
    assertThat(leopold.field("Nové heslo").getAttribute("type")).isEqualTo("text");
    leopold.fill("Nové heslo", PASSWORD).press("Nastavit heslo a přihlásit se");
    leopold.see("Heslo je nastavené");

    leopold.open("/ucet").axe().screenshot("account").follow("Změnit heslo").axe();
    leopold.fill("Současné heslo", PASSWORD).fill("Nové heslo", "zcela nová věta o moři");
    leopold.press("Změnit heslo").see("Heslo je změněné");
    signOut(leopold);

    leopold.open("/ucet").see("Přihlášení").axe().screenshot("sign-in");
    leopold.fill("E-mail", people.email(invited)).fill("Heslo", PASSWORD).press("Přihlásit se");
    leopold.see("E-mail nebo heslo nesouhlasí").axe().screenshot("sign-in-wrong");
    leopold.fill("Heslo", "zcela nová věta o moři").press("Přihlásit se");
    leopold.see("Kde jste přihlášeni");
    assertThat(leopold.path()).isEqualTo("/ucet");

    jana.open("/lide/" + invited.value() + "/pristup").axe().press("Vypnout účet");
    jana.see("Účet je vypnutý").axe();
    leopold.open("/ucet").see("Zapomenuté heslo").follow("Zapomenuté heslo").axe();
    leopold.open("/vstup/neplatna").axe().screenshot("link-gone");
    leopold.press("English").see("This link no longer works").axe();
  }

  @Test
  void aPasskeyIsMadeNamedUsedAndThrownAway(Browsers browsers) {
    var owner = people.account("Květa Najmanová");
    var kveta = browsers.of(owner);
    var keys = virtualAuthenticator(kveta);

    kveta.open("/ucet").fill("Název nového klíče", "Telefon").press("Přidat přístupový klíč");
    kveta.field("Název klíče").waitFor();
    kveta.axe().screenshot("account-with-passkey");
    kveta.fill("Název klíče", "Můj telefon").press("Přejmenovat").see("Klíč je přejmenovaný");
    assertThat(kveta.field("Název klíče").inputValue()).isEqualTo("Můj telefon");
    signOut(kveta);

    kveta.open("/prihlaseni?zpet=/ucet").axe().press("Přihlásit se přístupovým klíčem");
    kveta.see("Kde jste přihlášeni").axe();
    assertThat(kveta.path()).isEqualTo("/ucet");

    kveta.press("Smazat klíč Můj telefon").see("Klíč je smazaný");
    signOut(kveta);
    kveta.open("/prihlaseni").press("Přihlásit se přístupovým klíčem");
    kveta.see("Přístupový klíč se nepodařilo použít").axe();
    keys.detach();
  }

  @Test
  void aPasskeyWithoutProofOfItsHolderIsNotEnough(Browsers browsers) {
    var kveta = browsers.of(people.account("Květa Najmanová"));
    var keys = virtualAuthenticator(kveta);
    kveta.open("/ucet").fill("Název nového klíče", "Klíčenka").press("Přidat přístupový klíč");
    kveta.field("Název klíče").waitFor();
    signOut(kveta);
    keys.send("WebAuthn.setUserVerified", unverified());
    kveta.open("/prihlaseni").press("Přihlásit se přístupovým klíčem");
    kveta.see("Přístupový klíč se nepodařilo použít");
  }

  private String authenticator = "";

  private CDPSession virtualAuthenticator(Visitor visitor) {
    var page = visitor.page();
    var chrome = page.context().newCDPSession(page);
    chrome.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var arguments = new JsonObject();
    arguments.add("options", options);
    var added = chrome.send("WebAuthn.addVirtualAuthenticator", arguments);
    authenticator = added.get("authenticatorId").getAsString();
    return chrome;
  }

  private JsonObject unverified() {
    var arguments = new JsonObject();
    arguments.addProperty("authenticatorId", authenticator);
    arguments.addProperty("isUserVerified", false);
    return arguments;
  }

  private static void signOut(Visitor visitor) {
    visitor.open("/ucet");
    visitor.page().locator(".sp-menu summary").click();
    visitor.press("Odhlásit se").see("Účet zakládá koordinátor");
  }
}
