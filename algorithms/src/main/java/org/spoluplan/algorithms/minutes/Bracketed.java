package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// Lists that say of each person, in brackets or behind a dash, whether they were there: "Petr Malý
/// (přítomen), Jana Nová (omluvena)", "Ing. Ota Dub (Charita) – přítomen od 9:20".
final class Bracketed {

  private static final String OPEN = "(?:\\(|(?<=[\\p{L}).])\\s?[-–—:,]\\s|\\t)";
  private static final String CLOSED = "(?:\\)|(?=\\s*(?:[,;.]|$)))";
  private static final Pattern STATUS =
      Pattern.compile(
          OPEN
              + "(?:(?<present>(?:byl[a]? )?pritom\\p{L}*|ucast|prisel|prisla)|(?<excused>omluv\\p{L}*)|(?<absent>ne-?pritom\\p{L}*|neomluv\\p{L}*|chybi|chybel[a]?|bez omluvy))(?<when> (?:od|do|az od|v) [^,;()]{3,20})?"
              + CLOSED);
  private static final Pattern BESIDE = Pattern.compile("\\s*(?:\\(([^()]{3,80})\\))");
  private static final int ENOUGH = 3;

  private final Map<Section, List<Found<FoundPerson>>> people = new EnumMap<>(Section.class);
  private int count;

  private Bracketed() {}

  static Optional<Bracketed> in(Minutes minutes) {
    var found = new Bracketed();
    for (var line : minutes.lines()) found.line(line.text());
    return found.count < ENOUGH ? Optional.empty() : Optional.of(found);
  }

  @Nullable List<Found<FoundPerson>> of(Section section) {
    return people.get(section);
  }

  private void line(Text line) {
    var from = 0;
    for (var status = STATUS.matcher(line.folded()); status.find(); from = status.end()) {
      var before = line.sub(from, status.start());
      var named = person(before, status.group("when"));
      if (named.isEmpty()) continue;
      var section =
          status.group("present") != null
              ? Section.ATTENDEES
              : status.group("excused") != null ? Section.EXCUSED : Section.ABSENT;
      people.computeIfAbsent(section, _ -> new ArrayList<>()).add(named.get());
      count++;
    }
  }

  /// The last one named before the word; with what stands between the two.
  private static Optional<Found<FoundPerson>> person(Text before, @Nullable String when) {
    var names = PersonNames.in(before.chars());
    if (names.isEmpty()) return Optional.empty();
    var name = names.getLast();
    var said = BESIDE.matcher(before.chars().substring(name.end()));
    var beside = said.lookingAt() ? said.group(1).strip() : "";
    var role = PeopleWords.isRole(beside);
    var person =
        new FoundPerson(name.value(), name.titles(), role ? beside : "", role ? "" : beside);
    var late = when == null ? person : person.being(when.strip());
    return Optional.of(before.sub(name.start(), name.end()).found(late, name.certainty()));
  }
}
