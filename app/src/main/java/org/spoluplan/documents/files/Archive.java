package org.spoluplan.documents.files;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Walks a ZIP archive by its central directory, as office programs do, and stops at the first
/// thing that an honest archive does not have.
final class Archive {

  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_WHOLE = 200L * 1024 * 1024;

  private Archive() {}

  @FunctionalInterface
  interface Visitor {
    void entry(ZipArchiveEntry entry, LimitedStream stream) throws IOException;
  }

  static Optional<FileRefusal> walk(byte[] content, Visitor visitor) {
    try (var archive =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      var entries = Collections.list(archive.getEntriesInPhysicalOrder());
      if (entries.size() > MOST_ENTRIES) return Optional.of(FileRefusal.BOMB);
      var left = LARGEST_WHOLE;
      var end = 0L;
      for (var entry : entries) {
        if (entry.getGeneralPurposeBit().usesEncryption())
          return Optional.of(FileRefusal.ENCRYPTED);
        if (!isPackedAsUsual(entry)) return Optional.of(FileRefusal.DAMAGED);
        if (entry.getDataOffset() < end) return Optional.of(FileRefusal.BOMB);
        end = entry.getDataOffset() + entry.getCompressedSize();
        try (var raw = archive.getInputStream(entry);
            var stream = new LimitedStream(raw, Math.min(left, fair(entry)))) {
          visitor.entry(entry, stream);
          stream.drain();
          left -= stream.count();
        }
      }
      return Optional.empty();
    } catch (HarmfulFile e) {
      return Optional.of(e.refusal());
    } catch (IOException | RuntimeException e) {
      return Optional.of(FileRefusal.DAMAGED);
    }
  }

  /// Office documents know two ways of packing only; others need libraries that are not here.
  private static boolean isPackedAsUsual(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipArchiveEntry.STORED
        || entry.getMethod() == ZipArchiveEntry.DEFLATED;
  }

  /// Text of office documents shrinks to a thirtieth, seldom to a hundredth.
  private static long fair(ZipArchiveEntry entry) {
    return 1024 * 1024 + 200 * Math.max(0, entry.getCompressedSize());
  }
}
