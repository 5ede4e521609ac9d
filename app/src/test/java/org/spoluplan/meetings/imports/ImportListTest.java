package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Import(OldTown.class)
class ImportListTest {

  @Autowired MockMvcTester mvc;
  @Autowired OldTown towns;
  @Autowired Town town;
  @Autowired ReadingFiles reading;
  @Autowired ImportRegister imports;

  private OldTown.Coordinator coordinator;
  private Web web;

  @BeforeEach
  void aCoordinatorComes() {
    coordinator = towns.coordinator();
    web = Web.of(mvc, coordinator.person());
  }

  @Test
  void manyFilesComeAtOnceAndTheSameOnesChangeNothing() {
    var march = file("březen.txt", OldMinutes.MARCH);
    var june = file("červen.txt", OldMinutes.JUNE);
    var page = file("stránka.html", "<html><body><p>" + OldMinutes.JUNE + "</p></body></html>");
    assertThat(upload(march, june, page)).hasStatus(303);
    assertThat(rows()).containsExactlyInAnyOrder("březen.txt", "červen.txt", "stránka.html");
    assertThat(upload(march, june)).hasStatus(303);
    assertThat(rows()).hasSize(3);
  }

  @Test
  void manyFilesAreSaidToBeOfOneGroup() {
    var group = town.group("Komise pro seniory", coordinator.town());
    assertThat(upload(group.id(), file("březen.txt", OldMinutes.MARCH))).hasStatus(303);
    assertThat(imports.list(reach(), Set.of(ImportState.WAITING), 9).getFirst().body())
        .isEqualTo(group.id());
    var foreign = town.group("Komise odjinud", towns.coordinator().town());
    assertThat(upload(foreign.id(), file("červen.txt", OldMinutes.JUNE))).hasStatus(422);
  }

  @Test
  void theListSaysWhatWasReadAndWhyAFileWasNot() {
    upload(
        file("březen.txt", OldMinutes.MARCH),
        file("prázdný.txt", ""),
        new MockMultipartFile("file", "program.exe", null, new byte[] {'M', 'Z', 0, 1, 2, 3}),
        new MockMultipartFile("file", "useknutý.docx", null, new byte[] {'P', 'K', 3, 4, 20, 0}),
        file("sken.pdf", "%PDF-1.4\n%\u00e2\u00e3"));
    assertThat(web.text("/import-zapisu")).contains("čeká na přečtení");
    reading.readAll();
    var list = Jsoup.parse(web.text("/import-zapisu/prubeh")).text();
    assertThat(list).contains("Pracovní skupina pro seniory, 14. 3. 2019");
    for (var name : List.of("prázdný.txt", "program.exe", "useknutý.docx", "sken.pdf"))
      assertThat(list).containsPattern(name + " nelze přečíst \\p{Lu}\\p{Ll}+");
    assertThat(list).doesNotContain("čeká na přečtení");
  }

  @Test
  void aVeryLongPointIsShortenedAndFilesBehindItAreRead() {
    var long_ = "Debata byla dlouhá a nikdo ji nezkrátil. ".repeat(1200);
    var text =
        OldMinutes.MARCH.replace("3. Různé\n\n1. Zahájení", "3. Různé\n\n1. Zahájení\n" + long_);
    coordinator.draft("dlouhý.txt", text);
    coordinator.draft("červen.txt", OldMinutes.JUNE);
    assertThat(imports.list(reach(), Set.of(ImportState.DRAFT), 9)).hasSize(2);
    assertThat(web.post("/import-zapisu/prijmout")).hasStatus(303);
    assertThat(imports.list(reach(), Set.of(ImportState.ACCEPTED), 9)).hasSize(2);
  }

  @Test
  void theListIsNarrowedByWordsAndOrdered() {
    coordinator.draft("březen.txt", OldMinutes.MARCH);
    coordinator.draft("červen.txt", OldMinutes.JUNE);
    coordinator.draft("á bez dne.txt", "Zápis z jednání pracovní skupiny pro seniory\nKonec.");
    assertThat(rows()).containsExactly("březen.txt", "červen.txt", "á bez dne.txt");
    assertThat(rows("?q=BREZ")).containsExactly("březen.txt");
    assertThat(rows("?q=seniory")).hasSize(3);
    assertThat(rows("?q=nic")).isEmpty();
    assertThat(rows("?razeni=name")).containsExactly("á bez dne.txt", "březen.txt", "červen.txt");
    assertThat(rows("?razeni=doubts").getLast()).isEqualTo("á bez dne.txt");
    assertThat(rows("?razeni=x&strana=99")).hasSize(3);
  }

  @Test
  void nothingChosenIsSaid() {
    assertThat(upload()).hasStatus(422).bodyText().contains("Import starých zápisů");
  }

  @Test
  void minutesWithoutQuestionsAreAcceptedAtOnceOldestFirst() {
    coordinator.draft("červen.txt", OldMinutes.JUNE);
    coordinator.draft("březen.txt", OldMinutes.MARCH);
    coordinator.draft("bez dne.txt", "Zápis z jednání pracovní skupiny pro seniory\nKonec.");
    assertThat(web.post("/import-zapisu/prijmout")).hasStatus(303);
    assertThat(imports.list(reach(), Set.of(ImportState.ACCEPTED), 10)).hasSize(2);
    assertThat(rows()).containsExactly("bez dne.txt");
  }

  @Test
  void whatContradictsItselfIsAcceptedByNobodyButAPerson() {
    coordinator.draft("březen.txt", OldMinutes.MARCH.replace("pro 3, proti 0", "pro 13, proti 0"));
    assertThat(Jsoup.parse(web.text("/import-zapisu")).select("form[action$=prijmout]")).isEmpty();
    web.post("/import-zapisu/prijmout");
    assertThat(rows()).containsExactly("březen.txt");
  }

  @Test
  void oldMinutesAreFoundByAnyWordByThoseWhoBelong() {
    var group = town.group("Skupina pro seniory Semily", coordinator.town());
    var member = Web.of(mvc, group.member("Členka Nalezená"));
    var text = OldMinutes.MARCH.replace("víkendech", "víkendech a za xylofonové války");
    coordinator.accepted(
        "březen.txt", text.replace("pracovní skupiny pro seniory", "Skupiny pro seniory Semily"));
    assertThat(web.text("/hledani?q=xylofonov%C3%A9")).contains("puvodni-zapis");
    assertThat(member.text("/hledani?q=xylofonov%C3%A9")).contains("puvodni-zapis");
    var stranger = Web.of(mvc, towns.coordinator().person());
    assertThat(stranger.text("/hledani?q=xylofonov%C3%A9")).doesNotContain("puvodni-zapis");
  }

  @Test
  void whoeverPublishesOldMinutesGoesOnFromTheirText() {
    var meeting = coordinator.accepted("březen.txt", OldMinutes.MARCH);
    var path = "/jednani/" + meeting.value() + "/zapis";
    assertThat(web.post(path)).hasStatus(303);
    assertThat(web.text(path)).contains("nedostatek odlehčovací služby");
  }

  @Test
  void dataOfCitizensAreNamedBeforeOldMinutesAreClosed() {
    var complaint =
        "Stížnost paní Boženy Vymyšlené, nar. 12. 3. 1951, bytem Zeyerova 15, tel. 602 123 456.";
    var text = OldMinutes.MARCH.replace("3. Různé\n\n", "3. Různé\n" + complaint + "\n\n");
    var draft = coordinator.draft("stížnost.txt", text);
    assertThat(web.text("/import-zapisu/" + draft.value())).contains("osobní údaje občanů");
    var path = "/jednani/" + coordinator.accepts(draft).value() + "/zapis";
    web.post(path);
    assertThat(Jsoup.parse(web.text(path)).text())
        .contains("Osobní údaje občana")
        .contains("nar. 12. 3. 1951, bytem Zeyerova 15");
  }

  @Test
  void oldMeetingsWaitForNobody() {
    coordinator.accepted("březen.txt", OldMinutes.MARCH.replace("2019", "2026"));
    assertThat(web.text("/")).doesNotContain("Napsat zápis", "Zápis ještě nezačal");
  }

  private Reach reach() {
    return new Reach(false, Set.of(coordinator.town().value()));
  }

  private List<String> rows() {
    return rows("");
  }

  private List<String> rows(String query) {
    return Jsoup.parse(web.text("/import-zapisu" + query)).select("tbody th").eachText();
  }

  private MvcTestResult upload(MockMultipartFile... files) {
    return upload((BodyId) null, files);
  }

  private MvcTestResult upload(@Nullable BodyId body, MockMultipartFile... files) {
    var request = mvc.post().uri("/import-zapisu").multipart();
    if (body != null) request.param("body", body.value().toString());
    for (var file : files) request.file(file);
    return request
        .param("organisation", coordinator.town().value().toString())
        .with(user(coordinator.person().value().toString()))
        .with(csrf())
        .exchange();
  }

  private MockMultipartFile file(String name, String text) {
    var content = coordinator.here(text).getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("file", name, "text/plain", content);
  }
}
