package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;

/// What a word beside a name in a list of people says about its being there.
enum PersonStatus {
  PRESENT,
  GUEST,
  EXCUSED,
  ABSENT;

  private static final Pattern IS_GUEST =
      Pattern.compile("(?:jako )?host\\b.*|.*[(,]\\s?host\\b.*");
  /// Whoever keeps the minutes is there by office.
  private static final Pattern IS_OFFICER = Pattern.compile("(?:tajemni[kc]|zapisovatel).*");
  private static final Pattern IS_EXCUSED = Pattern.compile("omluv\\p{L}*.*");
  private static final Pattern IS_ABSENT =
      Pattern.compile("(?:ne|ne-)(?:pritom|omluv|ucast|dostav)\\p{L}*.*|chybi|chybel[a]?");

  /// @param label what the list says
  static PersonStatus of(FoundPerson person, PersonStatus label) {
    var role = Fold.of(person.role()).strip();
    if (label == PRESENT && IS_GUEST.matcher(role).matches()) return GUEST;
    if (label == GUEST && IS_OFFICER.matcher(role).matches()) return PRESENT;
    if (IS_EXCUSED.matcher(role).matches()) return EXCUSED;
    return IS_ABSENT.matcher(role).matches() ? ABSENT : label;
  }
}
