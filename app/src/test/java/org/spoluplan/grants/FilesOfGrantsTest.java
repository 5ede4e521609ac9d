package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Tables that come in with formulas and macros, and tables that go out.
@ApplicationTest
class FilesOfGrantsTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  private TestCall call;
  private DividedCall divided;

  @BeforeEach
  void aCallThatAsksForATable() {
    call = new TestCall(mvc, people, application).draft("a-0-name", "Rozpočet v tabulce");
    divided = new DividedCall(call, people, clock);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void macrosAndObjectsAreRefusedByNameAndFormulasAreKeptAsTheyCame() throws IOException {
    divided.announced();
    var one = call.applicant("Tabulka").begin();
    var writer = call.somebody("Píšící Tabulková", Role.ORGANISATION_WORKER, one.provider);
    assertThat(attach(one, writer, "rozpocet.xlsm", TestTables.withMacros()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("jsou makra");
    assertThat(attach(one, writer, "rozpocet.xlsx", TestTables.with("xl/vbaProject.bin")))
        .as("renamed")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("jsou makra");
    var ole = TestTables.with("xl/embeddings/oleObject1.bin");
    assertThat(attach(one, writer, "rozpocet.xlsx", ole))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("vložený objekt jiného programu (OLE)");
    var formulas = TestTables.withFormula();
    assertThat(attach(one, writer, "rozpocet.xlsx", formulas)).hasStatus(HttpStatus.SEE_OTHER);
    var link =
        Jsoup.parse(one.head.text(one.application)).select("a[href^=/soubory/]").attr("href");
    assertThat(one.head.get(link).getResponse().getContentAsByteArray())
        .as("nobody computed anything anew")
        .isEqualTo(formulas);
  }

  private MvcTestResult attach(
      TestCall.Applicant one, PersonId writer, String name, byte[] content) {
    var page = one.head.text(one.application);
    var at = page.indexOf("/prilohy/") + "/prilohy/".length();
    return mvc.post()
        .uri(one.application + "/prilohy/" + page.substring(at, at + 36))
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
        .with(user(writer.value().toString()))
        .with(csrf())
        .exchange();
  }

  @Test
  void whatLooksLikeAFormulaGoesOutAsText() throws IOException {
    var evil = "=HYPERLINK(\"http://zle.example\")";
    divided.announced().submitted(evil, "1").closed().scored(evil, 1, 1).divided();
    var xlsx = call.office.get(call.path + "/material.xlsx").getResponse().getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo(evil);
      assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(divided.decided()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.text(call.path + "/vysledky.csv")).contains("\"'=HYPERLINK(");
    call.next("title", "@SUM(A1)", "year", 2028);
    call.rule();
    assertThat(call.office.text(call.path + "/zkouska.csv"))
        .contains("\"'=HYPERLINK(")
        .doesNotContain(";=")
        .doesNotContain(";\"=");
  }
}
