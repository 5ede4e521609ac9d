package org.spoluplan.grants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Tables in XLSX that somebody might send.
public final class TestTables {

  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

  private TestTables() {}

  /// 1 + 1, whose kept result is 7.
  public static byte[] withFormula() throws IOException {
    return packed(PLAIN, PLAIN, "");
  }

  /// As `.xlsm` says of itself.
  public static byte[] withMacros() throws IOException {
    return packed(PLAIN, WITH_MACROS, "");
  }

  /// With one more file inside.
  public static byte[] with(String entry) throws IOException {
    return packed(PLAIN, PLAIN, entry);
  }

  private static byte[] packed(String type, String instead, String more) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(table()));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var bytes = in.readAllBytes();
        var types = entry.getName().equals("[Content_Types].xml");
        zip.write(types ? new String(bytes, UTF_8).replace(type, instead).getBytes(UTF_8) : bytes);
      }
      if (!more.isEmpty()) {
        zip.putNextEntry(new ZipEntry(more));
        zip.write("x".getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] table() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var cell = book.createSheet("Rozpočet").createRow(0).createCell(0);
      cell.setCellFormula("1+1");
      cell.setCellValue(7);
      book.write(out);
    }
    return out.toByteArray();
  }
}
