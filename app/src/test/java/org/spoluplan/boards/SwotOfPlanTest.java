package org.spoluplan.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What groups wrote on their boards stands in the plan: of each group, and of the whole.
@ApplicationTest
class SwotOfPlanTest {

  @Autowired MockMvcTester mvc;
  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired BoardRegister boards;

  private void swot(Town.Group group, boolean confidential, boolean closed, String... columns) {
    var web = Web.of(mvc, group.chair("Pavla Předsedající"));
    MeetingId meeting = group.meeting(LocalDate.of(2027, 3, 8)).save();
    var item = confidential ? town.confidentialItem(meeting, "SWOT") : town.item(meeting, "SWOT");
    var path = Web.location(web.post("/nastenky", "bod", item.value(), "template", "swot"));
    var id = new BoardId(UUID.fromString(path.substring("/nastenky/".length())));
    if (confidential) {
      assertThat(web.post(path + "/listky", note("s1", "Tajná silná stránka"))).hasStatus(303);
    } else {
      var guest = Guest.join(mvc, boards.known(id).entrance(), "Účastník");
      for (int i = 0; i < columns.length; i += 2) {
        assertThat(guest.send("/listky", note(columns[i], columns[i + 1]))).hasStatus(303);
      }
    }
    web.post(path + "/faze", "phase", "group");
    if (closed) assertThat(web.post(path + "/faze", "phase", "closed")).hasStatus(303);
  }

  private static Object[] note(String column, String text) {
    return new Object[] {"note", UUID.randomUUID(), "column", column, "text", text};
  }

  @Test
  void eachGroupAndTheWholeOfThemStandInTheChapter() {
    var office = people.townHall("Město Silné " + UUID.randomUUID());
    var families = town.group("Rodiny silné", office);
    var seniors = town.group("Senioři silní", office);
    swot(families, false, true, "s1", "Služby se znají", "s4", "Dluhy rodin | rostou");
    swot(seniors, false, false, "s1", "Ještě se píše");
    swot(seniors, true, true);
    var keeper = people.account("Koordinátorka Silná");
    people.grant(keeper, Role.COORDINATOR, office);
    var coordinator = Web.of(mvc, keeper);
    var plan =
        Web.location(
            coordinator.post(
                "/plany",
                "name",
                "Plán ze skupin",
                "register",
                office.value(),
                "from",
                "2028",
                "to",
                "2031",
                "l-1-name",
                "Opatření",
                "l-1-prefix",
                "Op",
                "l-1-measure",
                "true"));
    var chapter = Web.location(coordinator.post(plan + "/kapitoly", "analysis", "swot"));
    var page = Jsoup.parse(coordinator.text(chapter)).text().replace('\u00a0', ' ');

    assertThat(page)
        .containsSubsequence(
            "Za celé území", "Silné stránky", "Služby se znají", "Hrozby", "Dluhy rodin | rostou")
        .contains("Rodiny silné")
        .doesNotContain("Ještě se píše", "Tajná silná stránka");
  }
}
