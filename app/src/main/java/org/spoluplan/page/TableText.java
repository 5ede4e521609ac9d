package org.spoluplan.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.Outcome;

/// The text of a table and how it was written.
///
/// @param encoding  name of the charset that it was in
/// @param separator between cells
public record TableText(String content, String encoding, char separator) {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1250"));
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public static Outcome<TableText> of(byte[] bytes) {
    if (bytes.length == 0) return Outcome.refused(TableRefusal.EMPTY);
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return Outcome.refused(TableRefusal.SPREADSHEET);
    }
    if (isUtf16(bytes)) return text(bytes, StandardCharsets.UTF_16);
    for (var encoding : ENCODINGS) {
      var text = decoded(bytes, encoding);
      if (text.isPresent()) return text(text.get(), encoding);
    }
    return Outcome.refused(TableRefusal.NO_TEXT);
  }

  /// Of a text that came back as it was read.
  public static Outcome<TableText> of(String text) {
    return text(text, StandardCharsets.UTF_8);
  }

  private static Outcome<TableText> text(byte[] bytes, Charset encoding) {
    return decoded(bytes, encoding)
        .map(text -> text(text, encoding))
        .orElseGet(() -> Outcome.refused(TableRefusal.NO_TEXT));
  }

  private static Outcome<TableText> text(String text, Charset encoding) {
    if (text.indexOf('\0') >= 0) return Outcome.refused(TableRefusal.NO_TEXT);
    var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (plain.isBlank()) return Outcome.refused(TableRefusal.EMPTY);
    return Outcome.done(new TableText(plain, encoding.name(), separator(plain)));
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) return false;
    var mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /// Empty when some byte is no letter in that encoding.
  private static Optional<String> decoded(byte[] bytes, Charset encoding) {
    try {
      return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The one that stands most often in the first lines.
  private static char separator(String text) {
    var most = SEPARATORS.getFirst();
    var found = 0L;
    for (var one : SEPARATORS) {
      var count =
          text.lines().limit(20).mapToLong(line -> outsideQuotes(line, one)).max().orElse(0);
      if (count > found) {
        most = one;
        found = count;
      }
    }
    return most;
  }

  private static long outsideQuotes(String line, char separator) {
    var count = 0L;
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') quoted = !quoted;
      else if (!quoted && line.charAt(i) == separator) count++;
    }
    return count;
  }
}
