package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Who is named in a text and speaks for nobody: people we know of, "paní Vydrová", "Jana
/// Malátová".
///
/// @param known     names that may stand there: members, officers, those who speak for somebody
/// @param suspected names to be looked for: guests, people of the directory
/// @param given     names that people are given, so that what follows one is a family name
record NamesInText(Collection<String> known, Collection<String> suspected, Set<String> given) {

  private static final String CAPITAL = "\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?";
  private static final Pattern HONOURED =
      Pattern.compile(
          "(?<!\\p{L})" + CzechName.HONOUR + "(" + CAPITAL + "(?:[ \\u00a0]" + CAPITAL + ")?)");
  private static final Pattern PAIR =
      Pattern.compile("(?<!\\p{L})(?=((" + CAPITAL + ")[ \\u00a0](" + CAPITAL + ")))");

  /// As the text first has them.
  List<String> in(String text) {
    var found = new LinkedHashSet<String>();
    for (var name : suspected) {
      var bare = PersonWords.bare(name);
      if (new CzechName(bare).standsIn(text) && !covered(known, bare)) found.add(bare);
    }
    HONOURED.matcher(text).results().forEach(said -> add(found, said.group(1)));
    PAIR.matcher(text)
        .results()
        .filter(said -> isPerson(said.group(2), said.group(3)))
        .forEach(said -> add(found, said.group(1)));
    return new ArrayList<>(found);
  }

  private boolean isPerson(String first, String second) {
    return second.matches(".+ov(?:á|é|ou)") || given.contains(first);
  }

  /// Unless it is another form of somebody we have, or of somebody who may stand there.
  private void add(Set<String> found, String said) {
    var plain = said.replace('\u00a0', ' ');
    if (covered(known, plain) || covered(found, plain)) return;
    found.add(plain);
  }

  private static boolean covered(Collection<String> names, String said) {
    return names.stream().anyMatch(name -> new CzechName(name).covers(said));
  }
}
