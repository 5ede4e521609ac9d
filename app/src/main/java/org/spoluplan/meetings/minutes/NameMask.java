package org.spoluplan.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoluplan.documents.Markup;

/// Puts initials and roles into a text in place of names.
final class NameMask {

  private NameMask() {}

  /// @param markup of the minutes
  /// @param known  names that stay, even when they look like a form of one that does not
  static String of(String markup, List<PublicName> names, Collection<String> known) {
    var text = markup;
    for (var name : names) {
      var shown = name.shown();
      if (shown != null) text = without(text, new CzechName(name.name()), shown, known);
    }
    return text;
  }

  private static String without(
      String text, CzechName name, String shown, Collection<String> known) {
    var instead = Markup.escape(shown);
    var whole = replaced(name.whole(), text, instead, known);
    var shared = known.stream().anyMatch(other -> name.sharesFamilyNameWith(new CzechName(other)));
    if (shared) return whole;
    return name.familyAlone()
        .matcher(whole)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + instead));
  }

  private static String replaced(
      Pattern name, String text, String instead, Collection<String> known) {
    return name.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(known.contains(found.group()) ? found.group() : instead));
  }
}
