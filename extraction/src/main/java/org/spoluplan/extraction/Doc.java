package org.spoluplan.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads documents of Word 97 to 2003, and of Word 6 and 95 as far as their letters go.
final class Doc {

  private static final Set<String> WORKBOOKS =
      Set.of("Workbook", "Book", "PowerPoint Document", "VisioDocument");

  private final TextSheet sheet = new TextSheet();
  private final Composer composer = new Composer(sheet);

  private Doc() {}

  static ReadFile read(byte[] content) throws Unreadable {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return new Doc().read(files);
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(UnreadableReason.ENCRYPTED, e);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  private ReadFile read(POIFSFileSystem files) throws Unreadable, IOException {
    var root = files.getRoot();
    if (root.hasEntryCaseInsensitive("EncryptedPackage"))
      throw new Unreadable(UnreadableReason.ENCRYPTED);
    if (WORKBOOKS.stream().anyMatch(root::hasEntryCaseInsensitive))
      throw new Unreadable(UnreadableReason.NO_DOCUMENT);
    if (root.getEntryNames().stream().anyMatch(name -> name.startsWith("__substg1.0")))
      throw new Unreadable(UnreadableReason.MAIL);
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      var wasWord = root.getEntryNames().stream().anyMatch(name -> name.matches("[01]Table"));
      throw new Unreadable(wasWord ? UnreadableReason.DAMAGED : UnreadableReason.UNKNOWN_KIND);
    }
    if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR"))
      sheet.note(ReadingNote.MACROS);
    try (var document = new HWPFDocument(root)) {
      return read(document);
    } catch (OldWordFileFormatException e) {
      return readOld(files);
    }
  }

  private ReadFile read(HWPFDocument document) throws Unreadable {
    if (document.getFileInformationBlock().getFibBase().isFEncrypted())
      throw new Unreadable(UnreadableReason.ENCRYPTED);
    new DocRange(composer).read(document.getRange());
    for (var note : new Range[] {document.getFootnoteRange(), document.getEndnoteRange()}) {
      for (var line : lines(note)) composer.footnote(List.of(line));
    }
    composer.box(lines(document.getMainTextboxRange()));
    for (var line : lines(document.getCommentsRange())) sheet.comment(line);
    for (var line : lines(document.getHeaderStoryRange())) sheet.noise(line);
    return composer.finish(FileKind.DOC);
  }

  /// Paragraphs of a story beside the text.
  private List<String> lines(Range story) throws Unreadable {
    composer.startAside();
    if (story != null && story.getEndOffset() > story.getStartOffset())
      new DocRange(composer).read(story);
    return composer.endAside();
  }

  private ReadFile readOld(POIFSFileSystem files) throws Unreadable, IOException {
    try (var extractor = new Word6Extractor(files)) {
      for (var line : extractor.getText().split("\\r\\n|[\\r\\n\\u000B]", -1)) {
        composer.text(line.replace('\u0007', '\t').replaceAll("[\\p{Cntrl}&&[^\\t]]", ""));
        composer.endParagraph();
      }
    }
    return composer.finish(FileKind.DOC);
  }
}
