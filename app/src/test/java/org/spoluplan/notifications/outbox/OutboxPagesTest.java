package org.spoluplan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.notifications.Letter.ToAddress;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A town without a mail server: everything can be read and printed.
@ApplicationTest
@Import(Post.class)
class OutboxPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Post post;

  @Test
  void aCoordinatorReadsAndPrintsWhatNobodySends() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var meeting = UUID.randomUUID();
    var letter = post.post(Post.about(new ToAddress("Bohumil Kratina", null), meeting));
    assertThat(open(coordinator, "/posta?jednani=" + meeting))
        .hasStatusOk()
        .bodyText()
        .contains("Bohumil Kratina", "nemá e-mail", "k vytištění", "není nastaven poštovní server");
    assertThat(open(coordinator, "/posta/" + letter.value())).bodyText().contains("zveme vás");
    assertThat(open(coordinator, "/posta/tisk?jednani=" + meeting))
        .bodyText()
        .contains("Bohumil Kratina", "zveme vás");
  }

  @Test
  void lettersOfOtherGroupsAreNotSeen() {
    var town = people.organisation("Město Lípová");
    var coordinator = people.account("Jana Vrbická");
    people.grant(coordinator, Role.COORDINATOR, town);
    var other = post.post(Post.about(new ToAddress("Bohumil Kratina", null), UUID.randomUUID()));
    var ours = post.post(Post.about(new ToAddress("Leopold Štolba", null), town.value()));
    assertThat(open(coordinator, "/posta/" + other.value())).hasStatus(403);
    assertThat(open(coordinator, "/posta/" + ours.value())).hasStatusOk();
    assertThat(open(coordinator, "/posta"))
        .bodyText()
        .contains("Leopold Štolba")
        .doesNotContain("Bohumil Kratina");
  }

  @Test
  void everybodyReadsTheirOwnLettersAndNoOthers() {
    var member = people.account("Drahomíra Koubelková");
    var own = post.post(Post.about(new ToPerson(member), UUID.randomUUID()));
    assertThat(open(member, "/posta/" + own.value())).hasStatusOk();
    assertThat(open(people.account("Ludmila Seifrtová"), "/posta/" + own.value())).hasStatus(403);
    assertThat(mvc.get().uri("/posta/" + own.value())).hasStatus(303);
  }

  @Test
  void nobodyReadsALinkThatSignsSomebodyIn() {
    var administrator = people.account("Ondřej Malátný", Role.ADMINISTRATOR);
    var meeting = UUID.randomUUID();
    var member = people.account("Drahomíra Koubelková");
    var letter = post.post(Post.about(new ToPerson(member), meeting).confidentially());
    for (var reader : new PersonId[] {administrator, member}) {
      assertThat(open(reader, "/posta/" + letter.value()))
          .hasStatusOk()
          .bodyText()
          .contains("odkaz k přihlášení")
          .doesNotContain("zveme vás");
    }
    assertThat(open(administrator, "/posta/tisk?jednani=" + meeting))
        .bodyText()
        .doesNotContain("Drahomíra");
  }

  @Test
  void sendingWithoutAMailServerIsRefusedInWords() {
    var administrator = people.account("Ondřej Malátný", Role.ADMINISTRATOR);
    var letter =
        post.post(Post.about(new ToAddress("Host", "host@example.org"), UUID.randomUUID()));
    assertThat(
            mvc.post()
                .uri("/posta/" + letter.value() + "/odeslat")
                .with(user(administrator.value().toString()))
                .with(csrf()))
        .hasStatus(409)
        .bodyText()
        .contains("Není nastaven poštovní server");
  }

  @Test
  void whatWasHandedOverIsNotPrintedAgain() {
    var coordinator = Web.of(mvc, people.account("Jana Vrbická", Role.COORDINATOR));
    var meeting = UUID.randomUUID();
    var letter = post.post(Post.about(new ToAddress("Bohumil Kratina", null), meeting));
    post.post(Post.about(new ToAddress("Leopold Štolba", null), meeting));
    var printed = "/posta/tisk?jednani=" + meeting;
    assertThat(coordinator.text(printed)).contains("Kratina", "Štolba");

    var step = coordinator.post("/posta/" + letter.value() + "/predano");
    assertThat(step).hasStatus(303);
    assertThat(coordinator.text(printed)).contains("Štolba").doesNotContain("Kratina");
    assertThat(coordinator.text("/posta?jednani=" + meeting)).contains("předáno");
    assertThat(coordinator.post("/posta/" + letter.value() + "/predano")).hasStatus(409);
    assertThat(coordinator.post(coordinator.undo(step))).hasStatus(303);
    assertThat(coordinator.text(printed)).contains("Kratina");

    var all = post.of(meeting).stream().map(one -> one.id().value()).toList();
    assertThat(coordinator.post("/posta/predano", "dopis", all.getFirst(), "dopis", all.getLast()))
        .hasStatus(303);
    assertThat(coordinator.text(printed)).contains("Nic k vytištění není");
  }

  @Test
  void aLetterThatIsOfNoUseAnyMoreIsNotPrinted() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var meeting = UUID.randomUUID();
    var late = TestClock.START.minusSeconds(60);
    post.post(Post.about(new ToAddress("Bohumil Kratina", null), meeting).validUntil(late));
    assertThat(open(coordinator, "/posta/tisk?jednani=" + meeting))
        .bodyText()
        .doesNotContain("Kratina");
  }

  @Test
  void aLetterThatKeptNoLinkLeadsToWhereANewOneIsMade() {
    var administrator = people.account("Ondřej Malátný", Role.ADMINISTRATOR);
    var letter =
        post.post(
            Post.about(new ToPerson(people.account("Květa Najmanová")), UUID.randomUUID())
                .confidentially());
    assertThat(open(administrator, "/posta/" + letter.value()))
        .bodyText()
        .contains("/pristup", "Vytvořit nový odkaz");
  }

  @Test
  void theAdministratorReadsHowToTurnMailOn() {
    var administrator = people.account("Ondřej Malátný", Role.ADMINISTRATOR);
    assertThat(open(administrator, "/posta/server"))
        .hasStatusOk()
        .bodyText()
        .contains("Pošta je vypnutá", "--mail-server", "SPRING_MAIL_PASSWORD");
    assertThat(open(people.account("Jana Vrbická", Role.COORDINATOR), "/posta/server"))
        .hasStatus(403);
  }

  private MvcTestResult open(PersonId reader, String path) {
    return mvc.get().uri(path).with(user(reader.value().toString())).exchange();
  }
}
