package org.spoluplan.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A document whose parts are packed together (ZIP). What is unpacked is counted.
final class Parts implements AutoCloseable {

  private final ZipFile zip;
  private long unpacked;

  Parts(byte[] content) throws Unreadable {
    try {
      zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /// Names of parts that begin so, in their order.
  List<String> names(String beginning) {
    return Collections.list(zip.getEntries()).stream()
        .map(ZipArchiveEntry::getName)
        .filter(name -> name.startsWith(beginning))
        .sorted()
        .distinct()
        .toList();
  }

  InputStream open(String name) throws Unreadable {
    var entry = zip.getEntry(name);
    if (entry == null) throw new Unreadable(UnreadableReason.DAMAGED);
    try {
      if (!zip.canReadEntryData(entry)) throw new Unreadable(UnreadableReason.ENCRYPTED);
      if (entry.getMethod() != ZipArchiveEntry.STORED
          && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
        // others need libraries that are not here; documents do not use them
        throw new Unreadable(UnreadableReason.DAMAGED);
      }
      return new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  /// The beginning of a part; nothing when it is missing.
  byte[] head(String name, int length) throws Unreadable {
    if (!has(name)) return new byte[0];
    try (var in = open(name)) {
      return in.readNBytes(length);
    } catch (BombException e) {
      throw new Unreadable(UnreadableReason.BOMB, e);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("it lies in memory", e);
    }
  }

  /// Thrown through a parser of XML, which wraps it.
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// Stops when it becomes too much.
  private final class Counted extends FilterInputStream {

    private final long packed;
    private long own;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      if (one >= 0) count(1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      var read = super.read(bytes, from, length);
      if (read > 0) count(read);
      return read;
    }

    private void count(int read) throws BombException {
      own += read;
      unpacked += read;
      var steep = own > Limits.SMALL_CONTENT && own / packed > Limits.STEEPEST;
      if (steep || unpacked > Limits.LARGEST_CONTENT) throw new BombException();
    }
  }
}
