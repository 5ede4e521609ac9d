package org.spoluplan.extraction;

import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Groups that a program added for itself and marked as such (`\*`). The parser passes over names
/// that it does not know and would hand over what is in the group as text; they get a name it
/// knows.
final class RtfDestinations {

  private static final byte[] KNOWN = "generator".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NAME = 32;

  private RtfDestinations() {}

  static byte[] known(byte[] rtf) {
    var out = new ByteArrayOutputStream(rtf.length);
    var from = 0;
    for (int i = 0; i + 3 < rtf.length; i++) {
      if (rtf[i] != '\\' || rtf[i + 1] != '*') continue;
      var start = name(rtf, i + 2);
      var end = end(rtf, start);
      if (start < 0 || end == start || isKnown(rtf, start, end)) continue;
      out.write(rtf, from, start - from);
      out.write(KNOWN, 0, KNOWN.length);
      from = end;
      i = end - 1;
    }
    out.write(rtf, from, rtf.length - from);
    return out.toByteArray();
  }

  /// Where the name begins, behind spaces and a backslash; -1 when there is none.
  private static int name(byte[] rtf, int from) {
    var at = from;
    while (at < rtf.length && (rtf[at] == ' ' || rtf[at] == '\r' || rtf[at] == '\n')) at++;
    return at < rtf.length && rtf[at] == '\\' ? at + 1 : -1;
  }

  private static int end(byte[] rtf, int start) {
    var at = start;
    while (at >= 0 && at < rtf.length && at - start < LONGEST_NAME && isLetter(rtf[at])) at++;
    return at;
  }

  private static boolean isLetter(byte letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static boolean isKnown(byte[] rtf, int start, int end) {
    return Command.getInstance(new String(rtf, start, end - start, StandardCharsets.US_ASCII))
        != null;
  }
}
