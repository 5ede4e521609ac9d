package org.spoluplan.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.spoluplan.kernel.Outcome;

/// What a file is by its content, or why it is not taken. The name decides only between plain text
/// and a table in plain text.
final class Inspection {

  static final int LARGEST = 25 * 1024 * 1024;

  private static final Set<String> WEB_PAGES = Set.of("text/html", "application/xhtml+xml");

  /// What a text that begins with "Od:" and "Předmět:" is taken for.
  private static final String MAIL = "message/rfc822";

  private Inspection() {}

  static Outcome<FileType> of(String name, byte[] content) {
    if (content.length == 0) return Outcome.refused(FileRefusal.EMPTY);
    if (content.length > LARGEST) return Outcome.refused(FileRefusal.TOO_BIG);
    if (Marks.startsWith(content, "PK\u0003\u0004")) return OfficePackage.inspect(content);
    return switch (detected(content)) {
      case "application/pdf" -> Pdf.inspect(content);
      case "image/png" -> alone(content, FileType.PNG);
      case "image/jpeg" -> alone(content, FileType.JPEG);
      case "application/rtf" -> alone(content, FileType.RTF);
      case "application/x-tika-msoffice", "application/x-ole-storage" -> OldOffice.inspect(content);
      case "text/plain" -> alone(content, text(name));
      case "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml" ->
          Outcome.refused(FileRefusal.WEB_PAGE);
      case "application/octet-stream" ->
          OldText.is(content) ? alone(content, text(name)) : Outcome.refused(FileRefusal.TYPE);
      default -> Outcome.refused(FileRefusal.TYPE);
    };
  }

  /// The same, but a web page is taken as the text that it is written in.
  static Outcome<FileType> ofSource(String name, byte[] content) {
    if (content.length == 0 || content.length > LARGEST) return of(name, content);
    var detected = detected(content);
    var text = WEB_PAGES.contains(detected) || (detected.equals(MAIL) && OldText.is(content));
    return text ? Outcome.done(FileType.TXT) : of(name, content);
  }

  private static Outcome<FileType> alone(byte[] content, FileType type) {
    var mixed =
        Marks.holdsArchive(content) || Marks.holdsPdf(content) || Marks.holdsScript(content);
    return mixed ? Outcome.refused(FileRefusal.MIXED) : Outcome.done(type);
  }

  private static FileType text(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TXT;
  }

  private static String detected(byte[] content) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(content), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
