package org.spoluplan.documents.files;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.spoluplan.kernel.Outcome;

/// Office documents that are ZIP archives inside. Every entry is unpacked once, into nothing, with
/// limits; no reader of documents ever sees what came from outside.
final class OfficePackage {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String POINT =
      "application/vnd.openxmlformats-officedocument.presentationml";

  private final Set<String> contentTypes = new TreeSet<>();
  private String mimetype = "";
  private boolean macros;
  private boolean embedded;
  private boolean encrypted;

  private OfficePackage() {}

  static Outcome<FileType> inspect(byte[] content) {
    if (Marks.holdsPdf(content)) return Outcome.refused(FileRefusal.MIXED);
    var found = new OfficePackage();
    var problem = Archive.walk(content, found::entry);
    if (problem.isPresent()) return Outcome.refused(problem.get());
    return found.verdict();
  }

  private void entry(ZipArchiveEntry entry, LimitedStream stream) throws IOException {
    var name = entry.getName();
    var lower = name.toLowerCase(Locale.ROOT);
    macros |= lower.contains("vbaproject") || lower.contains("/macrosheets/");
    macros |= lower.startsWith("basic/") || lower.startsWith("scripts/");
    embedded |= lower.contains("/activex/");
    embedded |= lower.contains("/embeddings/") && lower.endsWith(".bin");
    if (name.equals("mimetype")) {
      mimetype = new String(stream.readNBytes(200), java.nio.charset.StandardCharsets.US_ASCII);
    } else if (name.equals("[Content_Types].xml")) {
      contentTypes.addAll(Xml.attributes(stream, "ContentType"));
    } else if (name.equals("META-INF/manifest.xml")) {
      encrypted |= Xml.elements(stream).contains("encryption-data");
    } else if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
      Xml.checkHead(stream);
    }
  }

  private Outcome<FileType> verdict() {
    macros |= contentTypes.stream().anyMatch(t -> t.contains("macroEnabled") || t.contains("vba"));
    if (macros) return Outcome.refused(FileRefusal.MACROS);
    if (encrypted) return Outcome.refused(FileRefusal.ENCRYPTED);
    if (contentTypes.contains(WORD + ".document.main+xml")) return Outcome.done(FileType.DOCX);
    if (contentTypes.contains(EXCEL + ".sheet.main+xml")) {
      return embedded ? Outcome.refused(FileRefusal.EMBEDDED) : Outcome.done(FileType.XLSX);
    }
    if (contentTypes.contains(POINT + ".presentation.main+xml")) return Outcome.done(FileType.PPTX);
    if (mimetype.equals(FileType.ODT.mediaType())) return Outcome.done(FileType.ODT);
    if (mimetype.equals(FileType.ODS.mediaType())) return Outcome.done(FileType.ODS);
    return Outcome.refused(FileRefusal.TYPE);
  }
}
