package org.spoluplan.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.spoluplan.kernel.Outcome;

/// The container of Office before 2007: DOC is taken. A newer document with a password is wrapped
/// in it too.
final class OldOffice {

  private static final int DEEPEST = 8;

  private OldOffice() {}

  static Outcome<FileType> inspect(byte[] content) {
    if (Marks.holdsArchive(content)) return Outcome.refused(FileRefusal.MIXED);
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      var root = container.getRoot();
      if (root.hasEntry("EncryptedPackage")) return Outcome.refused(FileRefusal.ENCRYPTED);
      if (holdsMacros(root, DEEPEST)) return Outcome.refused(FileRefusal.MACROS);
      if (!root.hasEntry("WordDocument")) return Outcome.refused(FileRefusal.TYPE);
      return isEncrypted(root)
          ? Outcome.refused(FileRefusal.ENCRYPTED)
          : Outcome.done(FileType.DOC);
    } catch (IOException | RuntimeException e) {
      return Outcome.refused(FileRefusal.DAMAGED);
    }
  }

  private static boolean holdsMacros(DirectoryNode folder, int deeper) {
    for (var entry : folder) {
      var name = entry.getName();
      if (name.equals("Macros") || name.startsWith("_VBA_PROJECT") || name.equals("VBA"))
        return true;
      if (deeper > 0 && entry instanceof DirectoryNode inner && holdsMacros(inner, deeper - 1))
        return true;
    }
    return false;
  }

  /// The flag fEncrypted in the head of the document ([MS-DOC] 2.5.2: the ninth bit at offset 10).
  private static boolean isEncrypted(DirectoryNode root) throws IOException {
    try (var stream = root.createDocumentInputStream("WordDocument")) {
      var head = stream.readNBytes(12);
      return head.length == 12 && (head[11] & 1) != 0;
    }
  }
}
