package org.spoluplan.algorithms.register;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// A file that may be packed by gzip; nothing is read before it is asked for. A packed file that
/// is cut off or broken is bad input, told apart from a source that cannot be read.
final class Unpacked extends InputStream {

  /// The packed file ends too early.
  static final class CutOff extends IOException {}

  /// The packed file is not what it says.
  static final class Broken extends IOException {}

  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 2;

  private final InputStream source;
  private @Nullable InputStream content;

  Unpacked(InputStream source) {
    this.source = source;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      if (content == null) content = begun();
      return content.read(into, from, length);
    } catch (EOFException e) {
      throw new CutOff();
    } catch (ZipException e) {
      throw new Broken();
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  private InputStream begun() throws IOException {
    var buffered = new BufferedInputStream(source, BUFFER);
    buffered.mark(MAGIC);
    var first = buffered.readNBytes(MAGIC);
    buffered.reset();
    var packed = first.length == MAGIC && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    return packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }
}
