package org.spoluplan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.algorithms.minutes.MinutesParser;

/// What is wrong with a file is said, and nothing of it is taken.
class BadFilesTest {

  private static final String[] A_PAGE =
      IntStream.range(0, 31)
          .mapToObj(i -> "Radek " + i + " tohoto zapisu rika o sluzbach v obci zase neco jineho.")
          .toArray(String[]::new);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final FileReading READING = new FileReading();

  @AfterAll
  static void close() {
    READING.close();
  }

  @Test
  void anEmptyFile() {
    refused(new byte[0], UnreadableReason.EMPTY);
    refused("  \r\n\t\n".getBytes(StandardCharsets.UTF_8), UnreadableReason.EMPTY);
    refused(Documents.docx("<w:p/>"), UnreadableReason.NO_TEXT);
  }

  @Test
  void aFileThatIsNotThere(@TempDir Path folder) {
    assertThat(READING.read(folder.resolve("nic.docx")))
        .isEqualTo(new UnreadableFile(UnreadableReason.UNAVAILABLE));
    assertThat(READING.read(folder)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void somethingElseThanADocument() {
    var noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    refused(noise, UnreadableReason.UNKNOWN_KIND);
    refused(picture(), UnreadableReason.IMAGE);
    refused(Documents.zip(Map.of("a.txt", "a", "b.txt", "b")), UnreadableReason.ARCHIVE);
    refused(Documents.zip(Map.of("xl/workbook.xml", "<workbook/>")), UnreadableReason.NO_DOCUMENT);
    refused(
        "From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\n\r\nv příloze"
            .getBytes(StandardCharsets.UTF_8),
        UnreadableReason.MAIL);
  }

  static Stream<String> allFormats() {
    return Stream.of("docx", "odt", "doc", "rtf", "pdf");
  }

  @ParameterizedTest
  @MethodSource("allFormats")
  void aTruncatedDocumentOfAnyLength(String format) {
    var whole = Documents.committed("zmeny." + format);
    for (var percent : new int[] {1, 5, 20, 40, 60, 80, 90, 97}) {
      var length = whole.length * percent / 100;
      var reading = READING.read(Arrays.copyOf(whole, length));
      assertThat(reading)
          .as(percent + " % of " + format)
          .isEqualTo(new UnreadableFile(UnreadableReason.DAMAGED));
    }
  }

  @Test
  void aDocumentUnderAPassword() throws Exception {
    refused(encryptedDocx(), UnreadableReason.ENCRYPTED);
    refused(encryptedDoc(), UnreadableReason.ENCRYPTED);
    refused(pdf("", "majitel", "tajne"), UnreadableReason.ENCRYPTED);
    refused(
        Documents.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
                "content.xml",
                "?")),
        UnreadableReason.ENCRYPTED);
  }

  @Test
  void aPasswordOnlyForChangesDoesNotMatter() {
    assertThat(READING.read(pdf("", "majitel", ""))).isInstanceOf(ReadFile.class);
  }

  @Test
  void aScan() {
    refused(
        Documents.pdf(
            2,
            new String[0],
            document -> {
              var image =
                  LosslessFactory.createFromImage(
                      document, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
              for (var page : document.getPages()) {
                try (var content =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                  content.drawImage(image, 0, 0);
                }
              }
            }),
        UnreadableReason.SCANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM852", "KOI8-R"})
  void anotherEncoding(String charset) {
    var text = new String(Documents.committed("lipova.txt"), StandardCharsets.UTF_8);
    var czech = charset.equals("KOI8-R") ? "Протокол собрания рабочей группы. ".repeat(9) : text;
    refused(czech.getBytes(Charset.forName(charset)), UnreadableReason.WRONG_ENCODING);
  }

  @Test
  void lettersDecodedTwice() {
    var text = new String(Documents.committed("lipova.txt"), StandardCharsets.UTF_8);
    var twice =
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.UTF_8);
    refused(twice, UnreadableReason.WRONG_ENCODING);
  }

  @Test
  void fiveHundredPagesAreRead() {
    var page =
        Stream.of(A_PAGE).map(Documents::paragraph).collect(Collectors.joining())
            + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>";
    var docx = Documents.docx(page.repeat(500));
    var pdf = Documents.pdf(500, A_PAGE, document -> {});
    for (var content : new byte[][] {docx, pdf}) {
      var began = THREADS.getCurrentThreadCpuTime();
      var reading = READING.read(content);
      assertThat(reading).isInstanceOf(ReadFile.class);
      var file = (ReadFile) reading;
      MinutesParser.parse(file.text());
      assertThat(THREADS.getCurrentThreadCpuTime() - began).isLessThan(10_000_000_000L);
      assertThat(file.pages()).isEqualTo(500);
      assertThat(file.text().length()).isGreaterThan(500 * 1780);
    }
  }

  @Test
  void moreThanAnybodyWrites() {
    refused(Documents.pdf(1001, new String[] {"a"}, document -> {}), UnreadableReason.TOO_LONG);
    refused(
        Documents.docx(Documents.paragraph("dlouhý text ".repeat(1000)).repeat(300)),
        UnreadableReason.TOO_LONG);
    refused(new byte[Limits.LARGEST_FILE + 1], UnreadableReason.TOO_LONG);
  }

  @Test
  void macrosAreNotRunAndTheTextIsRead() {
    var file =
        (ReadFile)
            READING.read(
                Documents.zip(
                    Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:body>"
                            + Documents.paragraph("Zápis")
                            + "</w:body></w:document>",
                        "word/vbaProject.bin",
                        "Sub AutoOpen()")));
    assertThat(file.text()).isEqualTo("Zápis\n");
    assertThat(file.notes()).containsExactly(ReadingNote.MACROS);
    assertThat(((ReadFile) READING.read(docWithMacros())).notes()).contains(ReadingNote.MACROS);
  }

  @Test
  void nothingOutsideIsFetched(@TempDir Path folder) throws IOException {
    var canary = Files.writeString(folder.resolve("kanarek.txt"), "KANAREK");
    var prolog =
        "<!DOCTYPE w [<!ENTITY x SYSTEM '%s'><!ENTITY y 'uvnitř'><!ENTITY %% p SYSTEM '%s'> %%p;]>"
            .formatted(canary.toUri(), canary.toUri());
    var text = Documents.paragraph("před &x; za &y;");
    var docx = READING.read(Documents.docx(prolog, text));
    var odt =
        READING.read(
            Documents.zip(
                Map.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    prolog
                        + "<o:document-content xmlns:o='o' xmlns:t='t'><o:body><o:text><t:p>před"
                        + " &x; za</t:p></o:text></o:body></o:document-content>")));
    var html =
        READING.read(
            ("<!DOCTYPE html [<!ENTITY x SYSTEM '%s'>]><html><body><p>před &x; za</p><iframe"
                    + " src='%s'></iframe><object data='%s'></object></body></html>")
                .formatted(canary.toUri(), canary.toUri(), canary.toUri())
                .getBytes(StandardCharsets.UTF_8));
    var rtf =
        READING.read(
            "{\\rtf1 pred {\\field{\\*\\fldinst INCLUDETEXT \"%s\"}{\\fldrslt }} za}"
                .formatted(canary)
                .getBytes(StandardCharsets.US_ASCII));
    for (var reading : new Reading[] {docx, odt, html, rtf}) {
      assertThat(reading).isInstanceOf(ReadFile.class);
      assertThat(((ReadFile) reading).text()).contains("za").doesNotContain("KANAREK");
    }
    assertThat(((ReadFile) docx).notes()).contains(ReadingNote.EXTERNAL_ENTITIES);
    assertThat(((ReadFile) odt).notes()).contains(ReadingNote.EXTERNAL_ENTITIES);
  }

  @Test
  void entitiesThatGrowByThemselves() {
    var laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    var reading =
        READING.read(Documents.docx(laughs + "]>", Documents.paragraph("text &a29; konec")));
    assertThat(((ReadFile) reading).text()).hasSizeLessThan(100);
  }

  @Test
  void aSmallFileThatIsVastWithin() {
    var vast = "<w:r><w:instrText>" + " ".repeat(40_000_000) + "</w:instrText></w:r>";
    refused(Documents.docx("<w:p>" + vast + "</w:p>"), UnreadableReason.BOMB);
  }

  @Test
  void tooMuchForTheMemoryOfAReader() {
    var letters = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    var vast =
        Documents.pdf(
            1,
            A_PAGE,
            document -> {
              var stream = document.getDocument().createCOSStream();
              try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write('(');
                for (int i = 0; i < 700; i++) out.write(letters);
              }
              document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
            });
    assertThat(vast).hasSizeLessThan(2_000_000);
    assertThat(READING.read(vast))
        .isIn(
            new UnreadableFile(UnreadableReason.TOO_HUNGRY),
            new UnreadableFile(UnreadableReason.TOO_SLOW));
    assertThat(READING.read(Documents.committed("lipova.docx"))).isInstanceOf(ReadFile.class);
  }

  @Test
  void elementsWithinElements() {
    var cell = "<w:tbl><w:tr><w:tc>";
    var end = "</w:tc></w:tr></w:tbl>";
    refused(
        Documents.docx(cell.repeat(500) + Documents.paragraph("dno") + end.repeat(500)),
        UnreadableReason.TOO_DEEP);
    refused(
        ("{\\rtf1 " + "{".repeat(100_000) + "dno" + "}".repeat(100_001))
            .getBytes(StandardCharsets.US_ASCII),
        UnreadableReason.TOO_DEEP);
    var html = "<div>".repeat(100_000) + "dno";
    assertThat(READING.read(("<html>" + html).getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(ReadFile.class);
  }

  private static void refused(byte[] content, UnreadableReason reason) {
    assertThat(READING.read(content)).isEqualTo(new UnreadableFile(reason));
  }

  private static byte[] picture() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
  }

  private static byte[] pdf(String title, String owner, String user) {
    return Documents.pdf(
        1,
        A_PAGE,
        document -> {
          document.getDocumentInformation().setTitle(title);
          document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        });
  }

  private static byte[] encryptedDocx() throws Exception {
    var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("tajne");
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      try (var out = encryptor.getDataStream(files)) {
        out.write(Documents.committed("lipova.docx"));
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] encryptedDoc() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new HWPFDocument(in("lipova.doc"))) {
      Biff8EncryptionKey.setCurrentUserPassword("tajne");
      document.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return bytes.toByteArray();
  }

  private static byte[] docWithMacros() {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem(in("lipova.doc"))) {
      files.createDirectory("Macros").createDirectory("VBA");
      files.writeFilesystem(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream in(String name) {
    return new ByteArrayInputStream(Documents.committed(name));
  }
}
