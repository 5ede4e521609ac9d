package org.spoluplan.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A spreadsheet comes in through the page, or is told why not.
@ApplicationTest
class XlsFormPageTest {

  private static final List<List<String>> GOOD =
      List.of(
          List.of("type", "name", "label"),
          List.of("select_one jn", "a", "Ano?"),
          List.of("text", "b", "<b>Proč?</b>"));
  private static final List<List<String>> CHOICES =
      List.of(
          List.of("list_name", "name", "label"),
          List.of("jn", "ano", "ano"),
          List.of("jn", "ne", "ne"));

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  private OrganisationId office = new OrganisationId(new UUID(0, 0));
  private PersonId person = new PersonId(new UUID(0, 0));

  @BeforeEach
  void aCoordinator() {
    office = people.townHall("Město Tabulkové " + UUID.randomUUID());
    person = people.account("Tereza Tabulková");
    people.grant(person, Role.COORDINATOR, office);
  }

  @Test
  void aGoodFormBecomesASurvey() {
    var path = Web.location(send("dotaznik.xlsx", XlsFormTest.book(GOOD, CHOICES), false));
    assertThat(Web.of(mvc, person).text(path))
        .contains("Ano?", "Proč?", "připravuje se")
        .doesNotContain("<b>Proč?");
    var export = Web.of(mvc, person).get(path.replace("/uprava", "/formular.xlsx")).getResponse();
    var read = XlsFormReader.read(export.getContentAsByteArray()).orElseThrow();
    assertThat(read.faults()).isEmpty();
    assertThat(read.form().questions()).hasSize(2);
  }

  @Test
  void whatIsLeftOutIsToldFirst() {
    var odd =
        List.of(
            List.of("type", "name", "label"),
            List.of("text", "a", "Co?"),
            List.of("geopoint", "kde", "Kde?"));
    assertThat(send("dotaznik.xlsx", XlsFormTest.book(odd, CHOICES), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("řádek 3", "geopoint kde");
    assertThat(send("dotaznik.xlsx", XlsFormTest.book(odd, CHOICES), true))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void filesThatMeanHarmAreRefused() throws IOException {
    assertThat(send("bomba.xlsx", packed("xl/worksheets/sheet1.xml", 250), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send("makra.xlsm", packed("xl/vbaProject.bin", 0), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send("text.xlsx", "type,name\n".getBytes(StandardCharsets.UTF_8), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send("prazdny.xlsx", new byte[0], false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send("nic.xlsx", XlsFormTest.book(List.of(), List.of()), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// @param megabytes of zeros
  private static byte[] packed(String entry, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(entry));
      for (int i = 0; i < megabytes; i++) zip.write(new byte[1024 * 1024]);
    }
    return bytes.toByteArray();
  }

  private MvcTestResult send(String name, byte[] content, boolean anyway) {
    var request =
        mvc.post()
            .uri("/dotazniky/xlsform")
            .multipart()
            .file(new org.springframework.mock.web.MockMultipartFile("file", name, null, content));
    request.param("owner", office.value().toString());
    if (anyway) request.param("anyway", "true");
    return request.with(user(person.value().toString())).with(csrf()).exchange();
  }
}
