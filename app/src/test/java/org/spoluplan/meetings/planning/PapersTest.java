package org.spoluplan.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class PapersTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Agendas agendas;

  private PersonId secretary;
  private PersonId member;
  private PersonId guest;
  private MeetingId meeting;
  private AgendaItemId open;
  private AgendaItemId secret;

  @BeforeEach
  void aMeetingIsPlanned() {
    var group = town.group("Skupina pro bydlení");
    secretary = group.secretary("Ondřej Malátný");
    member = group.member("Leopold Štolba");
    guest = group.guest("Radovan Šebestík");
    meeting = group.meeting(LocalDate.of(2027, 3, 22)).openToAll().save();
    open = town.item(meeting, "Krizové byty");
    secret = town.confidentialItem(meeting, "Stížnost");
  }

  @Test
  void aPaperIsListedWithItsTypeAndSizeForWhoeverSeesThePoint() {
    assertThat(add(secretary, open, "Záměr krizových bytů", text("Tři byty."))).hasStatus(303);

    var page = Jsoup.parse(anybody("/jednani/" + meeting.value()));
    var link = page.expectFirst("a:contains(Záměr krizových bytů)");
    assertThat(page.expectFirst("p:contains(Záměr krizových bytů)").text()).contains("TXT, 1 kB");
    assertThat(anybody(link.attr("href"))).isEqualTo("Tři byty.");
    assertThat(Web.of(mvc, secretary).text(papers(open))).contains("Záměr krizových bytů");
  }

  @Test
  void withoutATitleItIsCalledAsItsFile() {
    add(secretary, open, "", text("Tři byty."));

    assertThat(anybody("/jednani/" + meeting.value())).contains(">", "zamer bytu");
  }

  @Test
  void papersOfAConfidentialPointAreForMembersOnly() {
    add(secretary, secret, "Dopis rodiny", text("Dobry den,"));
    var file = "/soubory/" + agendas.get(secret).papers().getFirst().file();

    assertThat(Web.of(mvc, member).text(file)).isEqualTo("Dobry den,");
    assertThat(Web.of(mvc, member).text("/jednani/" + meeting.value())).contains("Dopis rodiny");
    assertThat(Web.of(mvc, guest).get(file)).hasStatus(403);
    assertThat(mvc.get().uri(file)).hasStatus(303);
    assertThat(anybody("/jednani/" + meeting.value())).doesNotContain("Dopis rodiny");
  }

  @Test
  void papersOfAPartOfAConfidentialPointAreConfidentialToo() {
    var part = town.item(meeting, "Co s tím");
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.PARENT_ID, secret.value())
        .where(AGENDA_ITEM.ID.eq(part.value()))
        .execute();
    add(secretary, part, "Návrh odpovědi", text("Dobry den,"));

    assertThat(mvc.get().uri("/soubory/" + agendas.get(part).papers().getFirst().file()))
        .hasStatus(303);
    assertThat(anybody("/jednani/" + meeting.value())).doesNotContain("Co s tím", "Návrh odpovědi");
  }

  @Test
  void whatIsNotTakenKeepsWhatWasTyped() {
    var program = new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    assertThat(add(secretary, open, "Rozpočet 2028", program))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"Rozpočet 2028\"", "Tento druh souboru nebereme");
    assertThat(add(secretary, open, "Rozpočet 2028", new byte[0]))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"Rozpočet 2028\"", "Vyberte soubor.");
    assertThat(agendas.get(open).papers()).isEmpty();
  }

  @Test
  void aPaperTakenAwayCannotBeReadAndComesBack() {
    add(secretary, open, "Záměr", text("Tři byty."));
    var paper = agendas.get(open).papers().getFirst();
    var web = Web.of(mvc, secretary);

    var removed = web.post(papers(open) + "/" + paper.id() + "/smazat");
    assertThat(agendas.get(open).papers()).isEmpty();
    assertThat(web.get("/soubory/" + paper.file())).hasStatus(403);

    web.post(web.undo(removed));
    assertThat(agendas.get(open).papers()).containsExactly(paper);
    assertThat(web.post(papers(secret) + "/" + paper.id() + "/smazat")).hasStatus(404);
  }

  @Test
  void whoBringsThePointAddsItsPapersAndNoOtherMember() {
    assertThat(add(member, open, "Moje", text("x"))).hasStatus(403);
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.OWNER_PERSON_ID, member.value())
        .where(AGENDA_ITEM.ID.eq(open.value()))
        .execute();

    assertThat(add(member, open, "Moje", text("x"))).hasStatus(303);
    assertThat(Web.of(mvc, member).text("/jednani/" + meeting.value())).contains(papers(open));
    assertThat(add(guest, open, "Taky", text("x"))).hasStatus(403);
    assertThat(add(people.account("Cizí Člověk"), open, "Taky", text("x"))).hasStatus(403);
  }

  private MvcTestResult add(PersonId who, AgendaItemId item, String title, byte[] content) {
    return mvc.post()
        .uri(papers(item))
        .multipart()
        .file(new MockMultipartFile("file", "zamer_bytu.txt", "text/plain", content))
        .param("title", title)
        .with(user(who.value().toString()))
        .with(csrf())
        .exchange();
  }

  private String anybody(String path) {
    return new String(
        mvc.get().uri(path).exchange().getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String papers(AgendaItemId item) {
    return "/program/" + item.value() + "/podklady";
  }
}
