package org.spoluplan.documents.files;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.spoluplan.kernel.Outcome;

/// A PDF that opens without a password. One that only forbids changes is taken.
final class Pdf {

  private Pdf() {}

  static Outcome<FileType> inspect(byte[] content) {
    if (!Marks.startsWith(content, "%PDF-") || Marks.holdsArchive(content)) {
      return Outcome.refused(FileRefusal.MIXED);
    }
    if (!Marks.contains(content, "startxref")) return Outcome.refused(FileRefusal.DAMAGED);
    return Marks.contains(content, "/Encrypt") ? opened(content) : Outcome.done(FileType.PDF);
  }

  private static Outcome<FileType> opened(byte[] content) {
    try (var _ = Loader.loadPDF(content)) {
      return Outcome.done(FileType.PDF);
    } catch (InvalidPasswordException e) {
      return Outcome.refused(FileRefusal.ENCRYPTED);
    } catch (IOException e) {
      return Outcome.refused(FileRefusal.DAMAGED);
    }
  }
}
