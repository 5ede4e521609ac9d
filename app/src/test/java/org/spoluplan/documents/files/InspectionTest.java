package org.spoluplan.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoluplan.kernel.Outcome;

class InspectionTest {

  static Stream<Arguments> goodFiles() {
    var czech = "Příliš žluťoučký kůň úpěl ďábelské ódy.\r\n";
    return Stream.of(
        arguments(FileType.PDF, "a.pdf", Made.pdf()),
        arguments(FileType.PDF, "zamceny-proti-zmenam.pdf", Made.pdfWithPassword("")),
        arguments(FileType.DOCX, "a.docx", Made.docx()),
        arguments(FileType.XLSX, "a.xlsx", Made.xlsx()),
        arguments(FileType.PPTX, "a.pptx", Made.pptx()),
        arguments(FileType.ODT, "a.odt", Made.openDocument("text", "<manifest/>")),
        arguments(FileType.ODS, "a.ods", Made.openDocument("spreadsheet", "<manifest/>")),
        arguments(FileType.DOC, "a.doc", Made.doc(0)),
        arguments(FileType.RTF, "a.rtf", Made.text("{\\rtf1\\ansi Dobr\\'fd den}")),
        arguments(FileType.PNG, "a.png", Made.picture("png")),
        arguments(FileType.JPEG, "a.jpg", Made.picture("jpg")),
        arguments(FileType.TXT, "a.txt", Made.text(czech)),
        arguments(FileType.TXT, "a.txt", czech.getBytes(Charset.forName("windows-1250"))),
        arguments(FileType.TXT, "a.txt", ("\uFEFF" + czech).getBytes(StandardCharsets.UTF_16LE)),
        arguments(FileType.CSV, "a.CSV", Made.text("jméno;obec\nLípa;Hrádek\n")),
        arguments(FileType.PNG, "ve-skutecnosti-obrazek.pdf", Made.picture("png")));
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void whatPeopleWorkWithIsTaken(FileType type, String name, byte[] content) {
    assertThat(Inspection.of(name, content)).isEqualTo(Outcome.done(type));
  }

  static Stream<Arguments> badFiles() {
    var entity =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    return Stream.of(
        arguments(FileRefusal.EMPTY, "prázdný", new byte[0]),
        arguments(FileRefusal.TOO_BIG, "26 MB", new byte[26 * 1024 * 1024]),
        arguments(FileRefusal.TYPE, "přejmenovaný program", Made.program()),
        arguments(FileRefusal.TYPE, "skript", Made.text("#!/bin/sh\nrm -rf /\n")),
        arguments(FileRefusal.TYPE, "náhodné bajty", new byte[] {1, 2, 3, 0, 5}),
        arguments(FileRefusal.TYPE, "archiv", Made.zip("a.txt", "a")),
        arguments(
            FileRefusal.TYPE, "program v Javě", Made.zip("META-INF/MANIFEST.MF", "Main-Class: A")),
        arguments(FileRefusal.TYPE, "gif", Made.picture("gif")),
        arguments(FileRefusal.TYPE, "stará tabulka", oldTable()),
        arguments(
            FileRefusal.WEB_PAGE, "html", Made.text("<!DOCTYPE html><html><body>a</body></html>")),
        arguments(
            FileRefusal.WEB_PAGE, "svg", Made.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        arguments(FileRefusal.WEB_PAGE, "xml", Made.text(entity)),
        arguments(
            FileRefusal.MACROS,
            "docm",
            Made.officeXml("application/vnd.ms-word.document.macroEnabled.main+xml")),
        arguments(FileRefusal.MACROS, "docx s makry", Made.word("word/vbaProject.bin", "a")),
        arguments(
            FileRefusal.MACROS,
            "odt s makry",
            Made.zip("mimetype", FileType.ODT.mediaType(), "Basic/Standard/a.xml", "<a/>")),
        arguments(FileRefusal.MACROS, "doc s makry", Made.doc(0, "Macros")),
        arguments(
            FileRefusal.EMBEDDED,
            "xlsx s objektem OLE",
            Made.officeXml(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "xl/embeddings/oleObject1.bin",
                "a")),
        arguments(FileRefusal.ENCRYPTED, "pdf s heslem", Made.pdfWithPassword("heslo")),
        arguments(FileRefusal.ENCRYPTED, "docx s heslem", Made.docxWithPassword()),
        arguments(FileRefusal.ENCRYPTED, "doc s heslem", Made.doc(1)),
        arguments(
            FileRefusal.ENCRYPTED,
            "odt s heslem",
            Made.openDocument(
                "text", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>")),
        arguments(FileRefusal.BOMB, "bomba", Made.bomb()),
        arguments(FileRefusal.BOMB, "tisíce souborů", manyEntries()),
        arguments(FileRefusal.UNSAFE_XML, "XXE", Made.word("word/document.xml", entity)),
        arguments(FileRefusal.UNSAFE_XML, "XXE ve vztazích", Made.word("_rels/.rels", entity)),
        arguments(FileRefusal.UNSAFE_XML, "XXE v typech", Made.zip("[Content_Types].xml", entity)),
        arguments(FileRefusal.UNSAFE_XML, "XXE v UTF-16", utf16(entity)),
        arguments(FileRefusal.DAMAGED, "uříznutý docx", java.util.Arrays.copyOf(Made.docx(), 900)),
        arguments(FileRefusal.DAMAGED, "uříznuté pdf", java.util.Arrays.copyOf(Made.pdf(), 40)),
        arguments(
            FileRefusal.DAMAGED, "docx, který není z XML", Made.word("word/document.xml", "<a")),
        arguments(FileRefusal.MIXED, "pdf a zip", Made.joined(Made.pdf(), Made.zip("a.txt", "a"))),
        arguments(
            FileRefusal.MIXED, "obrázek a zip", Made.joined(Made.picture("png"), Made.docx())),
        arguments(
            FileRefusal.MIXED,
            "obrázek a skript",
            Made.joined(Made.picture("jpg"), Made.text("<?php system('id');"))),
        arguments(FileRefusal.MIXED, "text a pdf", Made.joined(Made.text("text\n"), Made.pdf())),
        arguments(FileRefusal.MIXED, "zip s hlavičkou pdf", Made.zip("%PDF-1.4", "a")));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("badFiles")
  void whatMayHarmIsRefused(FileRefusal refusal, String what, byte[] content) {
    assertThat(Inspection.of("zapis.docx", content)).isEqualTo(Outcome.refused(refusal));
  }

  @Test
  void entriesThatShareTheirBytesAreABomb() {
    assertThat(Inspection.of("a.docx", overlapping())).isEqualTo(Outcome.refused(FileRefusal.BOMB));
  }

  /// Zstandard is known to the library, but not here.
  @Test
  void anotherWayOfPackingIsDamage() {
    var docx = Made.docx();
    for (int i = 0; i + 12 < docx.length; i++) {
      if (docx[i] != 'P' || docx[i + 1] != 'K') continue;
      if (docx[i + 2] == 3 && docx[i + 3] == 4) docx[i + 8] = 93;
      if (docx[i + 2] == 1 && docx[i + 3] == 2) docx[i + 10] = 93;
    }
    assertThat(Inspection.of("a.docx", docx)).isEqualTo(Outcome.refused(FileRefusal.DAMAGED));
  }

  @Property(tries = 300)
  void noBytesFail(@ForAll byte[] content) {
    assertThat(Inspection.of("a", content)).isNotNull();
  }

  @Property(tries = 200)
  void noDamageFails(@ForAll int at, @ForAll byte value) {
    var docx = Made.docx();
    docx[Math.floorMod(at, docx.length)] = value;

    assertThat(Inspection.of("a.docx", docx)).isNotNull();
  }

  private static byte[] oldTable() {
    return Made.of(
        out -> {
          try (var container = new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
            container.writeFilesystem(out);
          }
        });
  }

  private static byte[] manyEntries() {
    var entries = new String[12_000];
    for (var i = 0; i < entries.length; i += 2) {
      entries[i] = "a" + i;
      entries[i + 1] = "";
    }
    return Made.zip(entries);
  }

  private static byte[] utf16(String xml) {
    return Made.of(
        out -> {
          try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_16));
            zip.closeEntry();
          }
        });
  }

  /// Two entries of the directory that point to the same place.
  private static byte[] overlapping() {
    var zip = Made.zip("aaa.txt", "obsah", "bbb.txt", "obsah");
    var text = new String(zip, StandardCharsets.ISO_8859_1);
    var second = text.lastIndexOf("PK\u0001\u0002");
    for (var i = 0; i < 4; i++) zip[second + 42 + i] = 0;
    return zip;
  }
}
