package org.spoluplan.meetings.minutes;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Dates;
import org.spoluplan.page.Messages;

/// The fixed lines of Czech minutes, from `wording.properties` beside this class. They are not
/// among the words of pages: minutes are Czech whoever reads the pages.
final class Wording {

  /// Dates as minutes have them.
  static final Dates DATES = Dates.in(Messages.CZECH);

  private static final Properties LINES = load();

  private Wording() {}

  static String say(String key, Object... arguments) {
    var line = LINES.getProperty(key);
    if (line == null) throw new IllegalArgumentException("minutes have no line " + key);
    return new MessageFormat(line, Messages.CZECH).format(arguments);
  }

  /// The line for a constant, e.g. `vote.manner.secret`.
  static String say(String family, Enum<?> constant) {
    return say(family + "." + Code.of(constant));
  }

  private static Properties load() {
    try (var stream = Wording.class.getResourceAsStream("wording.properties")) {
      if (stream == null) throw new IllegalStateException("wording.properties is not in the jar");
      var lines = new Properties();
      lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
