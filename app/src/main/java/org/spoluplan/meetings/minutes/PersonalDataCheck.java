package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.minutes.ExtractionWarning;
import org.spoluplan.algorithms.minutes.MinutesParser;

/// Passages with data of citizens: a birth number, an address, a telephone, an illness. Names are
/// decided apart; these are to be left out of the text by whoever closes it.
final class PersonalDataCheck {

  private static final int LONGEST_QUOTE = 200;

  private PersonalDataCheck() {}

  /// Each passage once, with the rest of its sentence.
  static List<MinutesWarning> of(String text) {
    var warnings = new ArrayList<MinutesWarning>();
    var end = 0;
    for (var found : MinutesParser.parse(text).warnings()) {
      if (found.code() != ExtractionWarning.Code.PERSONAL_DATA) continue;
      for (var span : found.spans()) {
        if (span.start() < end) continue;
        end = endOfPassage(text, span.end());
        var quote = text.substring(span.start(), end).strip();
        warnings.add(
            MinutesWarning.quoting(MinutesWarning.Kind.PERSONAL_DATA, quote, span.start(), quote));
      }
    }
    return List.copyOf(warnings);
  }

  private static int endOfPassage(String text, int from) {
    var line = text.indexOf('\n', from);
    var end = line < 0 ? text.length() : line;
    return Math.min(end, Math.min(text.length(), from + LONGEST_QUOTE));
  }
}
