package org.spoluplan.algorithms.minutes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;

/// A person in a list with words around the name: what they are before it, where they work behind.
final class PersonAmongWords {

  private static final Pattern BEHIND =
      Pattern.compile("^\\s*(?:\\(([^)]*)\\)|[-–—:]\\s*(.+)|,\\s*(.+))?");
  private static final Pattern LED =
      Pattern.compile("(?:\\p{Ll}++\\.?(?:\\s[–-]\\s|\\s)?|\\p{Lu}{2,5}(?:\\s|$)){1,6}+");
  private static final Pattern REPRESENTED =
      Pattern.compile(
          "\\s(?:zastoupen[aáoéý]?|zast\\.|zastupuje|zastoupená|zastoupené|zastoupený)\\s?:?\\s");

  private PersonAmongWords() {}

  /// "Obec Horní Lhota, zastoupená starostou Ing. Petrem Malým"
  static Optional<Found<FoundPerson>> represented(Text line, String above) {
    var said = REPRESENTED.matcher(line.chars());
    if (!said.find()) return Optional.empty();
    for (var name : PersonNames.in(line.chars().substring(said.end()))) {
      var span = line.span(said.end() + name.start(), said.end() + name.end());
      var before = line.sub(0, said.start()).strip(" ,-–").chars();
      var other = PersonNames.at(before).filter(one -> one.certainty() >= 0.8);
      var role = other.map(one -> "za " + one.value()).orElse("");
      var organisation = other.isPresent() ? above : before;
      return Optional.of(
          new Found<>(
              new FoundPerson(name.value(), name.titles(), role, organisation),
              name.certainty() * 0.9,
              span));
    }
    return Optional.empty();
  }

  /// "tajemnice Ivana Mareková", "domácí péče – sestra Marie Nová": what somebody is stands first.
  static Optional<Found<FoundPerson>> led(Text chunk) {
    var names = PersonNames.in(chunk.chars());
    if (names.isEmpty()) return Optional.empty();
    var name = names.getFirst();
    if (name.start() == 0 || name.start() > 45 || name.certainty() < 0.8 || name.isOneWord())
      return Optional.empty();
    var before = chunk.sub(0, name.start()).strip(" ,:–-");
    if (!LED.matcher(before.chars()).matches() && !PeopleWords.isRole(before.chars()))
      return Optional.empty();
    var behind = behind(chunk, name);
    var organised = PeopleWords.isOrganisation(behind);
    var role = before.chars() + (organised || behind.isEmpty() ? "" : ", " + behind);
    return Optional.of(
        new Found<>(
            new FoundPerson(name.value(), name.titles(), role, organised ? behind : ""),
            name.certainty() * 0.9,
            chunk.span(name.start(), name.end())));
  }

  /// What stands behind a name: in brackets, behind a dash or a comma.
  static String behind(Text chunk, PersonName name) {
    var rest = chunk.chars().substring(Math.min(name.end(), chunk.length()));
    if (PersonNames.at(rest.strip()).filter(next -> next.certainty() >= 0.9).isPresent()) return "";
    var matcher = BEHIND.matcher(rest);
    if (!matcher.find()) return "";
    for (int i = 1; i <= 3; i++) if (matcher.group(i) != null) return matcher.group(i).strip();
    return "";
  }
}
