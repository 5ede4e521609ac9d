package org.spoluplan.algorithms.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets through only what is well-formed UTF-8. What stands before the first wrong byte is still
/// passed on, so that the reader behind it knows how far it got.
final class Utf8Check extends FilterInputStream {

  /// A byte that cannot stand where it does.
  static final class NotUtf8 extends IOException {

    private final long at;
    private final String likely;

    NotUtf8(long at, String likely) {
      this.at = at;
      this.likely = likely;
    }

    long at() {
      return at;
    }

    String likely() {
      return likely;
    }
  }

  private final Utf8State state = new Utf8State();
  private long passed;
  private boolean wrong;
  private boolean ended;

  Utf8Check(InputStream source) {
    super(source);
  }

  /// Bytes let through.
  long passed() {
    return passed;
  }

  /// Nothing more comes.
  boolean isEnded() {
    return ended;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (wrong) throw new NotUtf8(passed, likely());
    if (length == 0) return 0;
    var read = super.read(into, from, length);
    ended = read < 0;
    if (read < 0) return read;
    var good = state.goodOf(into, from, read, passed);
    wrong = good < read;
    passed += good;
    if (good == 0) throw new NotUtf8(passed, likely());
    return good;
  }

  private String likely() {
    return state.looksWide(passed) ? "UTF-16" : "windows-1250";
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
