package org.spoluplan.algorithms.register.sample;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file that ends too early.
final class CutStream extends FilterInputStream {

  private long left;

  CutStream(InputStream source, long length) {
    super(source);
    left = length;
  }

  @Override
  public int read() throws IOException {
    return left-- > 0 ? super.read() : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left <= 0) return -1;
    var read = super.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }
}
