package org.spoluplan.algorithms.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is taken from a source.
final class ByteCount extends FilterInputStream {

  private long bytes;

  ByteCount(InputStream source) {
    super(source);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    if (one >= 0) bytes++;
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    var read = super.read(into, from, length);
    if (read > 0) bytes += read;
    return read;
  }
}
