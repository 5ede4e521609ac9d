package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.VeraPdf;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PublishedMinutesTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired MinutesRegister register;
  @Autowired Meetings meetings;
  @Autowired Agendas agendas;

  private HeldMeeting held;
  private Web secretary;
  private String path;

  @BeforeEach
  void aGroupHasMet() {
    held = new HeldMeeting(town, sql, "Pracovní skupina pro seniory");
    secretary = Web.of(mvc, held.secretary);
    path = held.path();
  }

  @Test
  void strangersGetACopyWithoutWhatIsConfidentialInAllFormats() throws IOException {
    secret("Rodinu navštíví pracovnice OSPOD");
    published();

    for (var text : List.of(html(), pdf(), docx(), page())) {
      assertThat(text)
          .contains("Nízkoprahový klub v Chrastavě", "Zařadit do plánu klub", "není veřejná")
          .contains("podepsáno v aplikaci")
          .doesNotContain("Vydrových")
          .doesNotContain("Stížnost")
          .doesNotContain("OSPOD");
    }
  }

  @Test
  void signedCopiesAreForKeepingAndForEverybody() throws Exception {
    secret("Rodinu navštíví pracovnice OSPOD");
    published();

    VeraPdf.approves(file("pdf"));
    var whole = Web.of(mvc, held.member).get(path + "/cely.pdf");
    VeraPdf.approves(whole.getResponse().getContentAsByteArray());
  }

  @Test
  void membersTakeAwayAllOfIt() {
    secret("Rodinu navštíví pracovnice OSPOD");
    published();

    var member = Web.of(mvc, held.member);
    assertThat(member.text(path)).contains("Stížnost rodiny Vydrových", "OSPOD");
    assertThat(member.text(path + "/cely.html")).contains("Stížnost rodiny Vydrových", "OSPOD");
    assertThat(member.get(path + "/cely.exe")).hasStatus(404);
    assertThat(Web.of(mvc, held.guest).get(path + "/cely.pdf")).hasStatus(403);
    assertThat(Web.of(mvc, held.guest).text(path)).doesNotContain("Vydrových");
  }

  @Test
  void whatIsNotPublishedHasNoPublicCopy() {
    secretary.post(path);

    for (var format : List.of("html", "pdf", "docx")) {
      assertThat(mvc.get().uri(path + "/verejny." + format)).hasStatus(404);
    }
  }

  @Test
  void theWholeTextSaysThatItIsADraftUntilItIsFinished() {
    secretary.post(path);
    assertThat(secretary.text(path + "/cely.html")).contains("Návrh zápisu");

    finished();
    assertThat(secretary.text(path + "/cely.html"))
        .doesNotContain("Návrh zápisu")
        .contains("Blanka Horáčková, zatím nepodepsáno");
  }

  @Test
  void everybodyWaitedForGetsOneLetterWithALink() {
    secretary.post(path);
    officers();
    secretary.post(path + "/k-pripominkam", "until", "2027-03-12");
    assertThat(letters(held.member)).hasSize(1);
    assertThat(letters(held.member).getFirst())
        .contains("Zápis k připomínkám", path, "pátek 12.\u00a0března\u00a02027")
        .doesNotContain("Vydrových");
    assertThat(letters(held.chair)).hasSize(1);
    assertThat(letters(held.secretary)).isEmpty();
    assertThat(letters(held.guest)).isEmpty();

    finished();
    assertThat(letters(held.chair)).hasSize(2);
    assertThat(letters(held.chair).getLast()).contains("Zápis k podpisu", path);
    assertThat(letters(held.member)).hasSize(1);

    sign(held.chair, "chair");
    sign(held.verifier, "verifier");
    secretary.post(path + "/zverejnit", "confirmed", true);
    for (var person : List.of(held.member, held.guest, held.secretary)) {
      assertThat(letters(person).getLast()).contains("Zápis je zveřejněn", path);
    }
    assertThat(letters(held.member)).hasSize(2);
  }

  @Test
  void everybodyFindsPublishedMinutesByWhatTheySay() {
    secret("Beruškovití v zahradě");
    secretary.post(path);
    write("klub u Vavřincovského potoka\n\n:::neverejne\nBeruškovití v zahradě\n:::");
    officers();
    secretary.post(path + "/k-pripominkam", "until", "2027-03-12");
    assertThat(search("vavřincovském potoku")).doesNotContain(path);
    assertThat(Web.of(mvc, held.guest).text("/hledani?q=vavřincovském+potoku"))
        .doesNotContain(path);
    assertThat(Web.of(mvc, held.member).text("/hledani?q=zápis+skupiny+pro+seniory"))
        .contains(path);

    finished();
    sign(held.chair, "chair");
    sign(held.verifier, "verifier");
    secretary.post(path + "/zverejnit", "confirmed", true);
    assertThat(search("vavřincovském potoku")).contains(path);
    assertThat(search("beruškovití")).doesNotContain(path);
    assertThat(Web.of(mvc, held.member).text("/hledani?q=beruškovití")).doesNotContain(path);
  }

  @Test
  void aReplacedEditionIsNoLongerFound() {
    published();
    secretary.post(path, "reason", "Oprava");
    secretary.post(
        path + "/upravit", "edition", 2, "version", 0, "text", "# Zápis\n\nPůlnoční kavárna");
    assertThat(search("půlnoční kavárna")).doesNotContain(path);
    finished();
    sign(held.chair, "chair");
    sign(held.verifier, "verifier");
    secretary.post(path + "/zverejnit", "confirmed", true);

    assertThat(search("půlnoční kavárna")).contains(path);
    assertThat(Jsoup.parse(search("zápis")).select("a[href=" + path + "]")).hasSize(1);
  }

  @Test
  void theThreadLeadsFromTheMeetingToItsMinutesAndBack() {
    published();

    assertThat(secretary.text("/jednani/" + held.meeting.value())).contains("Zápis: Pracovní");
    var minutes = register.getLatest(held.meeting);
    assertThat(secretary.text("/nit/minutes/" + minutes.id().value()))
        .contains("Pracovní skupina pro seniory, 1.");
    secretary.post(path, "reason", "Oprava");
    var next = register.getLatest(held.meeting);
    assertThat(secretary.text("/nit/minutes/" + next.id().value())).contains("nahrazuje");
  }

  @Test
  void theNextMeetingGetsThemToApprove() {
    published();
    planned();

    var next = meetings.of(held.group.id()).getFirst();
    var item = agendas.agenda(next.id()).getFirst();
    assertThat(secretary.text(next.path())).contains(path, "Zápis z jednání 1.");
    assertThat(secretary.text("/nit/agenda-item/" + item.id().value())).contains("Zápis: Pracovní");
    assertThat(secretary.text(path)).contains("Ke schválení na jednání 22.");

    held.conclusion(next.id(), item.id(), "noted", "Skupina zápis neschvaluje.", false);
    assertThat(secretary.text(path)).contains("Ke schválení");
    held.adopted(next.id(), item.id(), "Skupina schvaluje zápis z 1. 3. 2027.");
    assertThat(secretary.text(path)).contains("Schválen na jednání 22.");
    assertThat(secretary.text(next.path())).contains("schválen");
    assertThat(page()).contains("Schválen na jednání 22.");
  }

  @Test
  void aConclusionApprovesThemTooUntilItIsTakenBack() {
    published();
    planned();
    var next = meetings.of(held.group.id()).getFirst();
    var item = agendas.agenda(next.id()).getFirst();

    var said = held.conclusion(next.id(), item.id(), "noted", "Zápis byl schválen.", false);
    assertThat(secretary.text(path)).contains("Schválen na jednání");
    secretary.post(next.path() + "/zavery/" + said + "/smazat");
    assertThat(secretary.text(path)).contains("Ke schválení na jednání");
  }

  @Test
  void aMeetingPlannedBeforeTheyWerePublishedGetsThemThen() {
    var next = held.group.meeting(LocalDate.of(2027, 3, 22)).save();
    town.item(next, "Klub");
    published();

    assertThat(agendas.agenda(next))
        .extracting(item -> item.title())
        .containsExactly("Schválení zápisu z jednání 1.\u00a03.\u00a02027", "Klub");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sejdeme se ve středu 30. 3. 2027.              | Den v týdnu nesedí
          Sejdeme se 31. 6. 2027.                        | Takový den není
          **Příští jednání:** 17. 5. 2026                | vychází před toto jednání
          ### Ad 4) Různé                                | V zápisu je bod 4
          ### Ad 1) Zahájení                             | K bodu 2 programu
          Přítomni: viz prezenční listina                | mezi přílohami není
          Město Lípa, IČO: 70901509                      | IČO 70901509 není platné
          """)
  void whatDoesNotFitIsSaidOnThePage(String line, String warning) {
    secretary.post(path);
    write(line);

    assertThat(secretary.text(path)).contains(warning);
    assertThat(Web.of(mvc, held.member).text(path)).doesNotContain(warning);
  }

  @Test
  void aConclusionMissingFromTheListAtTheEndIsSaid() {
    secretary.post(path);
    write("> **Závěr:** Vydání letáku bude projednáno.\n\n## Závěry\n\n1. Zařadit klub do plánu.");

    assertThat(secretary.text(path)).contains("chybí v závěrečném seznamu", "Vydání letáku");
  }

  @Test
  void aVerifierWhoWasNotThereOrWroteThemIsSaid() {
    secretary.post(path);
    secretary.post(path + "/osoby", "verifier1", held.member.value());
    assertThat(secretary.text(path)).contains("Leopold Štolba ověřuje zápis, ale mezi přítomnými");

    secretary.post(
        path + "/osoby", "taker1", held.verifier.value(), "verifier1", held.verifier.value());
    assertThat(secretary.text(path)).contains("Blanka Horáčková zápis píše i ověřuje");
  }

  private void planned() {
    secretary.post(
        "/skupiny/" + held.group.id().value() + "/jednani",
        "form",
        "in_person",
        "day",
        "2027-03-22",
        "from",
        "10:00",
        "place",
        "Radnice");
  }

  private void published() {
    secretary.post(path);
    officers();
    finished();
    sign(held.chair, "chair");
    sign(held.verifier, "verifier");
    assertThat(secretary.post(path + "/zverejnit", "confirmed", true)).hasStatus(303);
  }

  private void officers() {
    secretary.post(
        path + "/osoby", "chair", held.chair.value(), "verifier1", held.verifier.value());
  }

  private void finished() {
    officers();
    assertThat(secretary.post(path + "/uzavrit", "confirmed", true)).hasStatus(303);
  }

  private void sign(PersonId who, String office) {
    var hash = String.valueOf(register.getLatest(held.meeting).hash());
    var signed = Web.of(mvc, who).post(path + "/podepsat", "office", office, "hash", hash);
    assertThat(signed).hasStatus(303);
  }

  /// Through the page, so that search learns of it.
  private void write(String text) {
    var minutes = register.getLatest(held.meeting);
    secretary.post(
        path + "/upravit",
        "edition",
        minutes.edition(),
        "version",
        minutes.version(),
        "text",
        "# Zápis\n\n" + text);
  }

  private void secret(String conclusion) {
    held.conclusion(held.club, "noted", conclusion, true);
  }

  private List<String> letters(PersonId person) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.PERSON_ID.eq(person.value()))
        .orderBy(MESSAGE.ID)
        .fetch(row -> row.getSubject() + "\n" + row.getBody());
  }

  private String search(String words) {
    var found = mvc.get().uri("/hledani?q=" + words.replace(' ', '+')).exchange();
    return new String(
        found.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String page() {
    return plain(mvc.get().uri(path).exchange().getResponse().getContentAsByteArray());
  }

  private String html() {
    return plain(file("html"));
  }

  private String docx() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(file("docx")));
        var words = new XWPFWordExtractor(document)) {
      return words.getText().replace('\u00a0', ' ');
    }
  }

  private String pdf() throws IOException {
    try (var document = Loader.loadPDF(file("pdf"))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }

  private byte[] file(String format) {
    return mvc.get()
        .uri(path + "/verejny." + format)
        .exchange()
        .getResponse()
        .getContentAsByteArray();
  }

  private static String plain(byte[] html) {
    return Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8))
        .text()
        .replace('\u00a0', ' ');
  }
}
