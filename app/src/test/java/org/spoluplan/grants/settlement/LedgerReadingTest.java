package org.spoluplan.grants.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.spoluplan.grants.settlement.LedgerReading.Why;
import org.spoluplan.kernel.Outcome;

/// Prints of books as programs write them.
class LedgerReadingTest {

  private static LedgerReading.Read read(byte[] content) {
    var found = LedgerMapping.text(content).then(LedgerMapping::table);
    return switch (found) {
      case Outcome.Done<LedgerMapping.Found>(var table) -> {
        assertThat(table.columns().isComplete()).as(table.columns().toString()).isTrue();
        yield LedgerReading.read(table.table(), table.columns(), "x");
      }
      case Outcome.Refused<LedgerMapping.Found>(var reason) ->
          throw new AssertionError(reason.key());
    };
  }

  @Test
  void aPrintInTheOldEncodingWithATitleAndASum() {
    var text =
        """
        Hlavní kniha služby
        Číslo dokladu;Datum vystavení;Datum úhrady;Dodavatel;IČO;Účet MD;Text;Částka
        2026/17;5.1.2026;12. 1. 2026;Městské lesy;1234;518300;Nájem;12 500,50
        2026/18;2026-02-05;;;;521100;Mzdy;1.250.000,00
        ;;;;;;Celkem;1 262 500,50
        """;
    var read = read(text.getBytes(Charset.forName("windows-1250")));
    assertThat(read.faults()).isEmpty();
    var rent = read.entries().getFirst();
    assertThat(rent.total()).isEqualTo(1_250_050);
    assertThat(rent.issued()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(rent.paid()).isEqualTo(LocalDate.of(2026, 1, 12));
    assertThat(rent.supplierIco()).as("four figures are no IČO").isNull();
    var wages = read.entries().getLast();
    assertThat(wages.total()).isEqualTo(125_000_000);
    assertThat(wages.account()).isEqualTo("521100");
    assertThat(read.entries()).hasSize(2);
  }

  @Test
  void aRowThatCannotBeReadIsNamed() {
    var text =
        """
        doklad;datum;popis;částka;z dotace
        ;1. 1. 2026;bez čísla;10;
        A;včera;bez data;10;
        B;1. 1. 2026;bez částky;;
        C;1. 1. 2026;dobropis;-10;
        D;1. 1. 2026;moc z dotace;10;11
        E;31. 2. 2026;takový den není;10;
        F;1. 1. 2026;v pořádku;10;9
        """;
    var read = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.faults().stream().map(LedgerReading.Fault::why))
        .containsExactly(
            Why.NO_DOCUMENT, Why.NO_DAY, Why.NO_AMOUNT, Why.NEGATIVE, Why.CHARGED, Why.NO_DAY);
    assertThat(read.faults().stream().map(LedgerReading.Fault::line))
        .containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(read.entries()).hasSize(1);
    assertThat(read.entries().getFirst().charged()).isEqualTo(900);
  }

  @Test
  void aFormulaIsNeverComputed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      var names = new String[] {"doklad", "datum", "popis", "částka"};
      for (int i = 0; i < names.length; i++) head.createCell(i).setCellValue(names[i]);
      var day = book.createCellStyle();
      day.setDataFormat((short) 14);
      for (int i = 1; i <= 2; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("F" + i);
        row.createCell(1).setCellValue(LocalDate.of(2026, 3, i));
        row.getCell(1).setCellStyle(day);
        row.createCell(2).setCellValue("papír");
      }
      sheet.getRow(1).createCell(3).setCellValue(1250.5);
      sheet.getRow(2).createCell(3).setCellFormula("D2*1000");
      book.write(bytes);
    }
    var read = read(bytes.toByteArray());
    assertThat(read.entries()).hasSize(1);
    assertThat(read.entries().getFirst().total()).isEqualTo(125_050);
    assertThat(read.entries().getFirst().issued()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(read.faults().stream().map(LedgerReading.Fault::why)).containsExactly(Why.FORMULA);
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    var zip = new byte[] {'P', 'K', 3, 4, 0, 0};
    assertThat(LedgerMapping.text(zip)).isInstanceOf(Outcome.Refused.class);
  }
}
