package org.spoluplan.algorithms.minutes;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// Abbreviations by which a group calls itself: "Koordinační skupina (KOS)", and its initials.
final class Abbreviated {

  private static final Pattern BRACKETED =
      Pattern.compile("\\((?:dále (?:jen|také) )?[„\"]?(?<said>\\p{Lu}{2,6})[“”\"]?\\)");
  private static final int HEAD = 14;

  private Abbreviated() {}

  /// Folded alternatives, each behind a bar; empty where there are none.
  static String pattern(Minutes minutes, @Nullable String group) {
    var all = new LinkedHashSet<String>();
    for (var line : minutes.lines().stream().limit(HEAD).toList()) {
      for (var at = BRACKETED.matcher(line.whole().chars()); at.find(); ) all.add(at.group("said"));
    }
    if (group != null) initials(group, all);
    var pattern = new StringBuilder();
    for (var one : all) pattern.append('|').append(Pattern.quote(Fold.of(one)));
    return pattern.toString();
  }

  /// "Řídicí skupina" is "ŘS".
  private static void initials(String group, Set<String> into) {
    var initials = new StringBuilder();
    for (var word : group.split("[^\\p{L}]+")) {
      if (word.length() < 4) continue;
      initials.append(word.charAt(0));
      if (initials.length() > 1) into.add(initials.toString().toUpperCase(Locale.ROOT));
      if (initials.length() > 3) return;
    }
  }
}
