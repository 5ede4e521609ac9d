package org.spoluplan.documents.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of an archive and stops when it is too much.
final class LimitedStream extends FilterInputStream {

  private final long limit;
  private long count;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    if (one >= 0) counted(1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return counted(super.read(buffer, offset, length));
  }

  /// The reader of XML closes what it has read; the archive is not done yet.
  @Override
  public void close() {}

  void drain() throws IOException {
    var buffer = new byte[8192];
    while (read(buffer, 0, buffer.length) >= 0) {
      // counted by read
    }
  }

  private int counted(int more) throws IOException {
    if (more > 0) count += more;
    if (count > limit) throw new HarmfulFile(FileRefusal.BOMB);
    return more;
  }
}
