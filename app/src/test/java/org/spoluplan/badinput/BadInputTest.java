package org.spoluplan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.HttpReader;
import org.spoluplan.testing.ServerTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What comes wrong from outside is answered with a sentence, and nothing is changed by it.
@ServerTest
class BadInputTest {

  private static final String PASSWORD = "kolotoč větrník samovar";
  private static final String TITLE = "Rozpočet klubu";

  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;

  @Value("${spoluplan.url}")
  String url;

  private HttpReader secretary;
  private MeetingId meeting;
  private AgendaItemId item;
  private String papers;
  private String before;

  @BeforeEach
  void aMeetingIsPlanned() {
    var group = town.group("Skupina pro bydlení");
    var person = people.accountWithPassword("Ondřej Malátný", PASSWORD);
    group.seat(person, Role.SECRETARY);
    meeting = group.meeting(LocalDate.of(2027, 3, 22)).openToAll().save();
    item = town.item(meeting, "Krizové byty");
    papers = "/program/" + item.value() + "/podklady";
    secretary = new HttpReader(url).signIn(people.email(person), PASSWORD);
    before = content();
  }

  @Test
  void aFileOf200MegabytesIsRefusedAndTheFormComesBack() {
    var zeros = HttpReader.zeros(200L * 1024 * 1024);
    var answer = secretary.post(papers, Map.of("title", TITLE), "plan.pdf", zeros);

    refused(answer, 422, "Soubor je příliš velký, vejde se 25 MB.");
    assertThat(Jsoup.parse(answer.body()).expectFirst("#title").val()).isEqualTo(TITLE);
  }

  @Test
  void aRequestLargerThanAnyFormIsRefusedWithAPage() {
    var zeros = HttpReader.zeros(1100L * 1024 * 1024);

    refused(secretary.post(papers, Map.of(), "plan.pdf", zeros), 413, "Soubor je příliš velký");
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsRefused() {
    var program = new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    var answer = secretary.post(papers, Map.of("title", TITLE), "plan.pdf", program);

    refused(answer, 422, "Tento druh souboru nebereme.");
    assertThat(Jsoup.parse(answer.body()).expectFirst("#title").val()).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "plan.zip"})
  void anArchiveThatUnpacksToFarMoreThanItIsIsRefused(String name) throws IOException {
    var bomb = zip("word/media/image1.bmp", new byte[60 * 1024 * 1024]);

    refused(secretary.post(papers, Map.of(), name, bomb), 422, "neúměrně zvětší");
  }

  @Test
  void aDocumentThatWantsSomethingFromOutsideIsRefused() throws IOException {
    var xxe = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>";
    var answer = secretary.post(papers, Map.of(), "plan.docx", docxWith(xxe));

    refused(answer, 422, "načíst něco odjinud");
    assertThat(answer.body()).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.xml", "plan.svg"})
  void xmlAndSvgAreNotTaken(String name) {
    var xml =
        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>";

    refused(
        secretary.post(papers, Map.of(), name, xml.getBytes(StandardCharsets.UTF_8)),
        422,
        "Webové stránky a soubory XML nebereme");
  }

  @Test
  void anAgendaItemOf50000CharactersIsRefusedAndKept() {
    var long50 = "Dlouhý text. ".repeat(3847).substring(0, 50_000);
    var fields = Map.of("title", TITLE, "description", long50);
    var answer = secretary.post("/jednani/" + meeting.value() + "/program", fields);

    refused(answer, 422, "Text je příliš dlouhý: má 50");
    var form = Jsoup.parse(answer.body());
    assertThat(form.expectFirst("#title").val()).isEqualTo(TITLE);
    assertThat(form.expectFirst("#description").wholeText().strip()).isEqualTo(long50.strip());
  }

  @Test
  void aNulInATextIsRefusedAndTheTextKept() {
    var path = "/jednani/" + meeting.value() + "/program";
    var answer = secretary.post(path, Map.of("title", "Klub\u0000 v Chrastavě"));

    refused(answer, 422, "znaky, které se cestou ztratily");
    assertThat(Jsoup.parse(answer.body()).expectFirst("#title").val())
        .isEqualTo("Klub\uFFFD v Chrastavě");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klub+%C3%28", "%FF", "%ED%A0%80"})
  void bytesThatAreNoTextAreRefused(String title) {
    var path = "/jednani/" + meeting.value() + "/program";
    var token = Jsoup.parse(secretary.get(path + "/novy").body()).expectFirst("[name=_csrf]").val();

    refused(secretary.postBody(path, "_csrf=" + token + "&title=" + title), 400, "Tomu nerozumíme");
    refused(secretary.get("/hledani?q=" + title), 400, "Tomu nerozumíme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hledani?q=klub%00", "/jednani?strana=-1&skupina=x"})
  void aSearchWithSuchTextIsAnsweredToo(String path) {
    assertThat(secretary.get(path).statusCode()).isEqualTo(200);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void anUnknownThingIsNotThere() {
    refused(secretary.get("/jednani/" + UUID.randomUUID()), 404, "Tady nic není");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jednani/x",
        "/jednani/123",
        "/skupiny/0de00000-0000",
        "/program/'or'1'='1",
        "/nic/takoveho"
      })
  void anAddressWithATypingMistakeIsNotThere(String path) {
    refused(secretary.get(path), 404, "Tady nic není");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jednani/%00",
        "/soubory/..%5c..%5cetc",
        "/soubory/..%2f..%2fetc%2fpasswd",
        "/jednani//x;y=1"
      })
  void anAddressThatMeansNoGoodIsTurnedAway(String path) {
    refused(secretary.get(path), 400, "Tomu nerozumíme");
  }

  @Test
  void aFormWithoutItsTokenIsExplainedAndKeepsNothing() {
    var path = "/jednani/" + meeting.value() + "/program";
    var answer = secretary.postBody(path, "title=Tajemstvi");

    refused(answer, 403, "Formulář už neplatí");
    assertThat(Jsoup.parse(answer.body()).text()).contains("Ondřej Malátný");
    assertThat(answer.body()).doesNotContain("Tajemstvi");
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    var answer = secretary.get("/hledani?q=" + "a".repeat(100_000));

    assertThat(answer.statusCode()).isIn(400, 414, 431);
    assertThat(answer.body()).contains("Tomu nerozumíme").doesNotContain("Exception", "\tat ");
  }

  @Test
  void aLongQueryIsAnswered() {
    assertThat(secretary.get("/hledani?q=" + "ab+".repeat(2000)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"DELETE, /jednani", "PUT, /", "POST, /pristupnost", "GET, /odhlaseni"})
  void aWrongMethodIsExplained(String method, String path) {
    var answer =
        method.equals("POST") ? secretary.post(path, Map.of()) : secretary.send(method, path);

    // Without its token a form is turned away before anybody asks for its method.
    var expected = method.equals("DELETE") || method.equals("PUT") ? 403 : 405;
    if (path.equals("/odhlaseni")) expected = 404;
    refused(answer, expected, "");
  }

  @Test
  void bytesThatAreNotHttpAreAnsweredAndForgotten() throws IOException {
    var address = URI.create(url);
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write("\u0016\u0003\u0001 hello\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains(" 400 ").doesNotContain("Exception", "Tomcat", "\tat ");
    }
  }

  @Test
  void aFormWithFilesThatBreaksOffIsRefused() {
    var answer =
        secretary.post(papers, Map.of("title", "x\r\n------spoluplan\r\nContent"), "", new byte[0]);

    assertThat(answer.statusCode()).isBetween(400, 422);
    assertThat(content()).isEqualTo(before);
  }

  /// Said in Czech on a page of ours, without a word about our insides, and nothing was changed.
  private void refused(HttpResponse<String> answer, int status, String sentence) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(Jsoup.parse(answer.body()).text()).contains(sentence, "Spoluplán");
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.spoluplan", "Tomcat");
    assertThat(content()).isEqualTo(before);
  }

  /// The rows this test could change.
  private String content() {
    return sql.fetchOne(
            """
            select (select count(*) from documents.file) || ' ' || (select count(*) from meetings.paper)
              || ' ' || (select string_agg(i::text, ' ' order by id) from meetings.agenda_item i
                         where meeting_id = ?) || ' ' || (select m::text from meetings.meeting m where id = ?)
            """,
            meeting.value(),
            meeting.value())
        .into(String.class);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /// A real document with its text replaced.
  private static byte[] docxWith(String text) throws IOException {
    var good = new ByteArrayOutputStream();
    try (var docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("Dobrý den");
      docx.write(good);
    }
    var bad = new ByteArrayOutputStream();
    try (var in =
            new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good.toByteArray()));
        var out = new ZipOutputStream(bad)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("word/document.xml")
                ? text.getBytes(StandardCharsets.UTF_8)
                : in.readAllBytes());
      }
    }
    return bad.toByteArray();
  }
}
