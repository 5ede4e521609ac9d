package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two old minutes are brought in, and what the group has been through can be read.
@ApplicationTest
@Import(OldTown.class)
class ImportedHistoryTest {

  @Autowired OldTown towns;
  @Autowired Meetings meetings;
  @Autowired MockMvcTester mvc;

  private OldTown.Coordinator coordinator;
  private MeetingId march;
  private String group;

  @BeforeEach
  void oldMinutesAreBroughtIn() {
    coordinator = towns.coordinator();
    march = coordinator.accepted("senioři březen.txt", OldMinutes.MARCH);
    group = meetings.get(march).body().path();
  }

  @Test
  void aTaskSaysWhichMinutesClosedIt() {
    assertThat(read("/ukoly/co-z-nich-bylo"))
        .contains("Zadáno na jednání 14. 3. 2019, skupina od té doby nejednala.");

    coordinator.accepted("senioři červen.txt", OldMinutes.JUNE);

    assertThat(read("/ukoly/co-z-nich-bylo")).contains("Splněno, oznámeno na jednání 13. 6. 2019.");
  }

  @Test
  void membersAreSeenInTimeWithTheMeetingsTheyWereAt() {
    coordinator.accepted("senioři červen.txt", OldMinutes.JUNE);

    assertThat(read(group + "/clenove/historie"))
        .contains(coordinator.here("Zábradová"), "14. 3. 2019 – 13. 6. 2019")
        .contains("na 2 jednáních, konalo se jich 2");
  }

  @Test
  void conclusionsAreReadOverTheYears() {
    assertThat(read(group + "/zavery")).contains("1 závěr", "2019", "Závěr: doporučuje se");
  }

  private String read(String path) {
    var page = Web.of(mvc, coordinator.person()).text(path);
    return Jsoup.parse(page).select("main").text().replace('\u00a0', ' ');
  }
}
