package org.spoluplan.algorithms.minutes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.PersonNames;

/// In a list by institutions, whom people speak for: "Městský úřad / Mgr. Malá, Bc. Dub", "Lípová
/// (tab) Hoch", or "Poliklinika:" on a line above them.
///
/// @param name   as it is written
/// @param people what stands behind it; blank where the people follow on lines of their own
record Institution(Text name, Text people) {

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?<name>(?!Z[aA] )\\p{Lu}[^/|:;,\\t]{2,90}?)(?:\\s?[/|:]\\s|\\s[-–—]\\s|\\t)\\s*(?=\\S)");
  private static final Pattern ALONE =
      Pattern.compile("^(?<name>(?!Z[aA] )\\p{Lu}[^:;\\t]{3,90}?)\\s?:$");
  private static final Pattern NOBODY =
      Pattern.compile("(?:nikdo|[-–—]|0|neobsazeno)(?![\\p{L}\\d]).*");

  static Optional<Institution> in(Text line) {
    var alone = ALONE.matcher(line.chars());
    if (alone.find() && !isSurePerson(alone.group("name")))
      return Optional.of(new Institution(line.sub(0, alone.end("name")), line.sub(0, 0)));
    var before = BEFORE.matcher(line.chars());
    if (!before.find()) return Optional.empty();
    var name = before.group("name");
    var rest = line.sub(before.end());
    var nobody = NOBODY.matcher(rest.folded()).matches();
    if (!nobody
        && PersonNames.at(rest.chars()).filter(one -> isSomebody(one.certainty())).isEmpty())
      return Optional.empty();
    var known = isKnown(name);
    if (!known && (isSurePerson(name) || PeopleWords.isRole(name))) return Optional.empty();
    // beside a surname or an unknown place only a whole name is sure to be a person
    if (!known && !isWords(name) && !isSurePerson(rest.chars())) return Optional.empty();
    return Optional.of(
        new Institution(line.sub(0, before.end("name")), nobody ? line.sub(0, 0) : rest));
  }

  private static boolean isSomebody(double certainty) {
    return certainty >= 0.2;
  }

  /// Words of an organisation, or a municipality.
  private static boolean isKnown(String name) {
    return PeopleWords.isOrganisation(name) || Municipalities.named(name.strip()).isPresent();
  }

  /// Nobody is named in it.
  private static boolean isWords(String name) {
    return name.indexOf(' ') > 0 && PersonNames.in(name).isEmpty();
  }

  private static boolean isSurePerson(String said) {
    return PersonNames.at(said)
        .filter(name -> name.certainty() >= 0.8 && !name.isOneWord())
        .isPresent();
  }
}
