package org.spoluplan.documents.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files, good and bad, made anew for each test.
final class Made {

  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private Made() {}

  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws Exception;
  }

  static byte[] of(Content content) {
    var bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException(e));
    }
    return bytes.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    return of(
        out -> {
          for (var part : parts) out.write(part);
        });
  }

  static byte[] docx() {
    return of(
        out -> {
          try (var docx = new XWPFDocument()) {
            docx.createParagraph().createRun().setText("Dobrý den");
            docx.write(out);
          }
        });
  }

  static byte[] xlsx() {
    return of(
        out -> {
          try (var book = new XSSFWorkbook()) {
            book.createSheet("List");
            book.write(out);
          }
        });
  }

  static byte[] pptx() {
    return of(
        out -> {
          try (var slides = new XMLSlideShow()) {
            slides.createSlide();
            slides.write(out);
          }
        });
  }

  static byte[] openDocument(String kind, String manifest) {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument." + kind,
        "content.xml",
        "<?xml version=\"1.0\"?><a/>",
        "META-INF/manifest.xml",
        manifest);
  }

  static byte[] officeXml(String mainType, String... more) {
    var types =
        "<?xml version=\"1.0\"?><Types><Override PartName=\"/x.xml\" ContentType=\""
            + mainType
            + "\"/></Types>";
    var entries = new String[more.length + 2];
    entries[0] = "[Content_Types].xml";
    entries[1] = types;
    System.arraycopy(more, 0, entries, 2, more.length);
    return zip(entries);
  }

  static byte[] word(String... more) {
    return officeXml(TYPES + "wordprocessingml.document.main+xml", more);
  }

  /// @param entries names and contents in turn
  static byte[] zip(String... entries) {
    return of(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < entries.length; i += 2) {
              zip.putNextEntry(new ZipEntry(entries[i]));
              zip.write(text(entries[i + 1]));
              zip.closeEntry();
            }
          }
        });
  }

  static byte[] bomb() {
    return of(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text("<a>"));
            var spaces = new byte[1024 * 1024];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (var megabyte = 0; megabyte < 300; megabyte++) zip.write(spaces);
            zip.closeEntry();
          }
        });
  }

  static byte[] pdf() {
    return of(
        out -> {
          try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
          }
        });
  }

  static byte[] pdfWithPassword(String toOpen) {
    return of(
        out -> {
          try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("majitel", toOpen, new AccessPermission()));
            pdf.save(out);
          }
        });
  }

  static byte[] docxWithPassword() {
    return of(
        out -> {
          try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("heslo");
            try (var stream = encryptor.getDataStream(container)) {
              stream.write(docx());
            }
            container.writeFilesystem(out);
          }
        });
  }

  /// @param flags second byte of the flags in the head of the document
  static byte[] doc(int flags, String... folders) {
    return of(
        out -> {
          try (var container = new POIFSFileSystem()) {
            var head = new byte[5000];
            head[0] = (byte) 0xEC;
            head[1] = (byte) 0xA5;
            head[11] = (byte) flags;
            container.createDocument(new java.io.ByteArrayInputStream(head), "WordDocument");
            for (var folder : folders) container.createDirectory(folder);
            container.writeFilesystem(out);
          }
        });
  }

  static byte[] picture(String format) {
    return of(
        out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
  }

  static byte[] program() {
    var program = new byte[400];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }
}
