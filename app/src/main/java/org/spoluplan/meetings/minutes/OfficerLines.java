package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.MinutesDraft.Officials;

/// The lines of the text that name who chaired, wrote and verified. When other people are chosen,
/// the lines follow, as long as nobody has written them otherwise by hand.
final class OfficerLines {

  /// The last of the lines under the title, where the chair comes.
  private static final Pattern HEAD =
      Pattern.compile("(?m)^\\*\\*(?:Místo|Datum(?: a čas)?):\\*\\* .*$");

  private OfficerLines() {}

  static String changed(String text, Officials before, Officials after) {
    var chaired = chair(text, MinutesText.chair(before), MinutesText.chair(after));
    return takers(chaired, MinutesText.takers(before), MinutesText.takers(after));
  }

  private static String chair(String text, @Nullable String before, @Nullable String after) {
    if (Objects.equals(before, after)) return text;
    if (before != null) return replaced(text, before, after);
    var head = HEAD.matcher(text);
    var end = -1;
    while (head.find() && (end < 0 || text.substring(end, head.start()).isBlank()))
      end = head.end();
    return end < 0 ? text : text.substring(0, end) + "\n" + after + text.substring(end);
  }

  private static String takers(String text, String before, String after) {
    if (before.equals(after)) return text;
    if (!before.isEmpty()) return replaced(text, before, after.isEmpty() ? null : after);
    var written = text.indexOf(Lines.bold(say("written") + ":"));
    return written < 0
        ? text.stripTrailing() + "\n\n" + after + "\n"
        : text.substring(0, written) + after + "\n" + text.substring(written);
  }

  private static String replaced(String text, String before, @Nullable String after) {
    return after == null ? text.replace(before + "\n", "") : text.replace(before, after);
  }
}
