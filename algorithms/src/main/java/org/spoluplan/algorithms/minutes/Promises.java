package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;

/// What stands among conclusions but is somebody's task.
final class Promises {

  private static final Pattern ORDER =
      Pattern.compile("\\b(?:uklada|ulozil[ao]?|poveruje|poveril[ao]?)\\b");
  private static final Pattern AGREED = Pattern.compile("\\b(?:dohodnuto|domluveno|dohodlo se)\\b");
  private static final Pattern SURNAME = Pattern.compile("\\s?\\p{Lu}\\p{Ll}+[\\s.]?");

  private final Pattern decides;
  private final Deadlines deadlines = new Deadlines(null);

  /// @param decides words by which the body itself concludes something
  Promises(Pattern decides) {
    this.decides = decides;
  }

  /// "V. Malá - zpracovat dotazník - do 7. 11.", "Komise ukládá tajemnici …"
  boolean isTask(Text text) {
    if (ORDER.matcher(text.folded()).find() && !decides.matcher(text.folded()).find()) return true;
    if (promises(text)) return true;
    var task = TaskText.read(text, deadlines, new Owners(Roster.NOBODY), 0.8);
    if (task == null) return false;
    var who = task.who();
    return who != null
        && who.span().start() < task.what().span().start()
        && !deadlines.in(text).isEmpty();
  }

  /// "Charita zajistí školení do konce ledna."
  private boolean promises(Text text) {
    return !decides.matcher(text.folded()).find()
        && TaskVerbs.in(text).stream().anyMatch(verb -> verb.kind() == TaskVerbs.Kind.DOES)
        && (!deadlines.in(text).isEmpty() || beginsWithPerson(text));
  }

  private static boolean beginsWithPerson(Text text) {
    return PersonNames.at(text.chars()).filter(name -> name.certainty() >= 0.85).isPresent()
        || TaskVerbs.in(text).stream().anyMatch(verb -> isBySurname(text, verb));
  }

  /// "Malá ověří …", "… zajistí Míka"
  private static boolean isBySurname(Text text, TaskVerbs.Verb verb) {
    return SURNAME.matcher(text.chars().substring(0, verb.start())).matches()
        || SURNAME.matcher(text.chars().substring(verb.end())).matches();
  }

  /// "Bylo dohodnuto, že Fokus proškolí pečovatelky do konce března" is a task.
  boolean isAgreed(Text text) {
    return AGREED.matcher(text.folded()).find()
        && !TaskVerbs.in(text).isEmpty()
        && !deadlines.in(text).isEmpty();
  }
}
