package org.spoluplan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What somebody typed is not lost because nobody is signed in any more.
@ApplicationTest
class KeptFormTest {

  private static final String PASSWORD = "kolotoč deštník brambora";
  private static final String TYPED = "Klub v Chrastavě a jeho \"otevírací\" doba";

  @Autowired MockMvcTester mvc;
  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired Agendas agendas;

  private PersonId chair;
  private MeetingId meeting;

  @BeforeEach
  void aMeetingIsPlanned() {
    var group = town.group("Rodiny");
    chair = people.accountWithPassword("Jana Vrbická", PASSWORD);
    group.seat(chair, Role.CHAIR);
    meeting = group.meeting(LocalDate.of(2027, 5, 5)).save();
  }

  @Test
  void aFormSentWithoutASessionComesBackAndIsSentAfterSigningIn() throws Exception {
    var turnedAway = sent(TYPED);
    assertThat(turnedAway).hasStatus(403).bodyText().contains("Ještě to není uložené");
    var signingIn = form(turnedAway, "/prihlaseni");

    var wrong = signIn(signingIn, "nesprávné heslo k účtu");
    assertThat(wrong).hasStatus(422);
    var again = signIn(form(wrong, "/prihlaseni"), PASSWORD);
    var ready = form(again, path());
    assertThat(ready.select("textarea[name=title]").text()).isEqualTo(TYPED);

    var post = mvc.post().uri(path()).with(user(chair.value().toString())).with(csrf());
    for (var field : ready.select("textarea"))
      post.param(field.attr("name"), field.wholeText().strip());
    assertThat(post.exchange()).hasStatus(303);
    assertThat(agendas.agenda(meeting)).extracting(item -> item.title()).containsExactly(TYPED);
  }

  @Test
  void aButtonThatCarriesNoTextLeadsBackToItsPageAfterSigningIn() {
    var page = "/jednani/" + meeting.value();
    assertThat(
            mvc.post()
                .uri(page + "/smazat")
                .with(csrf())
                .header("Host", "localhost")
                .header("Referer", "http://localhost" + page + "/zrusit")
                .exchange())
        .hasStatus(303)
        .hasHeader("Location", "/prihlaseni?zpet=" + (page + "/zrusit").replace("/", "%2F"));
  }

  @Test
  void aFormWithAPasswordIsNeverKept() {
    var request = new MockHttpServletRequest("POST", "/ucet/heslo");
    request.setParameter("present", "tajemství");
    request.setParameter("note", "něco");
    assertThat(KeptForm.sent(request)).isEmpty();
  }

  @Test
  void aFormThatAnotherSiteMadeUpIsNotOffered() {
    var request = new MockHttpServletRequest("POST", path());
    request.addHeader("Sec-Fetch-Site", "cross-site");
    assertThat(KeptForm.isOurs(request)).isFalse();
    var plain = new MockHttpServletRequest("POST", path());
    plain.addHeader("Host", "plan.example");
    plain.addHeader("Referer", "https://evil.example/");
    assertThat(KeptForm.isOurs(plain)).isFalse();
    assertThat(KeptForm.back(plain)).isEqualTo("/");
  }

  private MvcTestResult sent(String title) {
    return mvc.post().uri(path()).with(csrf()).param("title", title).exchange();
  }

  private MvcTestResult signIn(Element form, String password) {
    var request = MockMvcRequestBuilders.post("/prihlaseni").with(csrf());
    for (var field : form.select("textarea")) {
      request.param(field.attr("name"), field.wholeText().strip());
    }
    request.param("email", people.email(chair)).param("password", password);
    return mvc.perform(request);
  }

  private static Element form(MvcTestResult result, String action) throws Exception {
    var page = Jsoup.parse(result.getResponse().getContentAsString());
    return Objects.requireNonNull(page.selectFirst("form[action=" + action + "]"), page.text());
  }

  private String path() {
    return "/jednani/" + meeting.value() + "/program";
  }
}
