package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.people.Ico;

/// Numbers called IČO that are none. Which are, [Ico] says.
final class IcoCheck {

  private static final Pattern ICO =
      Pattern.compile("(?i)(?<!\\p{L})IČO?:? ?(\\d(?: ?\\d){7})(?! ?\\d)");

  private IcoCheck() {}

  static List<MinutesWarning> of(String text) {
    return ICO.matcher(text)
        .results()
        .filter(found -> Ico.parse(found.group(1)).isEmpty())
        .map(
            found ->
                MinutesWarning.quoting(
                    MinutesWarning.Kind.ICO, found.group(), found.start(), found.group(1)))
        .toList();
  }
}
