package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class AnnexesTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Annexes annexes;

  private HeldMeeting held;
  private Web secretary;
  private Web member;

  @BeforeEach
  void aGroupHasMet() {
    held = new HeldMeeting(town, sql, "Pracovní skupina s přílohami");
    secretary = Web.of(mvc, held.secretary);
    member = Web.of(mvc, held.member);
  }

  @Test
  void thePresenceSheetIsAnAnnexThatTheMinutesNameAndMembersRead() {
    assertThat(attach("Prezenční listina", false)).hasStatus(303);
    secretary.post(held.path());

    assertThat(held.text()).contains("## Přílohy\n\n1. Prezenční listina");
    assertThat(member.get(file())).hasStatus(200);
    assertThat(stranger().get(file())).hasStatus(403);
  }

  @Test
  void thePublicReadsThoseMeantForAllOnceTheMinutesArePublished() {
    attach("Výstupy bodu 2", true);
    secretary.post(held.path());
    secretary.post(held.path() + "/osoby");
    assertThat(stranger().get(file())).hasStatus(403);

    secretary.post(held.path() + "/uzavrit", "confirmed", true);
    secretary.post(held.path() + "/zverejnit", "confirmed", true);
    assertThat(mvc.get().uri(file())).hasStatus(200);
    assertThat(mvc.get().uri(held.path())).bodyText().contains("Výstupy bodu 2", file());

    secretary.post(only().address() + "/verejna");
    assertThat(stranger().get(file())).hasStatus(403);
    assertThat(mvc.get().uri(held.path())).bodyText().doesNotContain(file());
  }

  @Test
  void whatTheClosedTextMaySpeakOfStaysAndWhatCameLaterCanGo() {
    attach("Výstupy bodu 2", false);
    secretary.post(held.path());
    secretary.post(held.path() + "/uzavrit", "confirmed", true);

    assertThat(secretary.post(only().address() + "/smazat"))
        .hasStatus(409)
        .bodyText()
        .contains("Příloha tu byla");
    assertThat(attach("Podepsaná prezenční listina", false)).hasStatus(303);
  }

  @Test
  void anAnnexTakenAwayComesBack() {
    attach("Omylem", false);
    var gone = secretary.post(only().address() + "/smazat");
    assertThat(annexes.of(held.meeting)).isEmpty();
    assertThat(member.post(held.path() + "/prilohy/x/vratit")).hasStatus4xxClientError();

    secretary.post(secretary.undo(gone));
    assertThat(only().title()).isEqualTo("Omylem");
  }

  @Test
  void withoutAFileTheFormComesBack() {
    assertThat(secretary.post(held.path() + "/prilohy", "title", "Prezenční listina"))
        .hasStatus(422)
        .bodyText()
        .contains("Vyberte soubor", "value=\"Prezenční listina\"");
  }

  private MvcTestResult attach(String title, boolean openToAll) {
    var content = "Podpisy".getBytes(StandardCharsets.UTF_8);
    var request =
        mvc.post()
            .uri(held.path() + "/prilohy")
            .multipart()
            .file(new MockMultipartFile("file", "listina.txt", "text/plain", content));
    request.param("title", title).with(user(held.secretary.value().toString())).with(csrf());
    if (openToAll) request.param("openToAll", "true");
    return request.exchange();
  }

  private Annex only() {
    return annexes.of(held.meeting).getFirst();
  }

  private String file() {
    return only().filePath();
  }

  private Web stranger() {
    return Web.of(mvc, people.account("Cizí Člověk"));
  }
}
