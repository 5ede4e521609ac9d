package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// Lists that say of each person in brackets whether they were there: "Petr Malý (přítomen), Jana
/// Nová (omluvena)".
final class Bracketed {

  private static final Pattern STATUS =
      Pattern.compile(
          "\\((?<present>pritom\\p{L}*)\\)|\\((?<excused>omluv\\p{L}*)\\)|\\((?<absent>(?:ne|ne-)pritom\\p{L}*|neomluv\\p{L}*|chybi)\\)");
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
      var names = PersonNames.in(before.chars());
      if (names.isEmpty()) continue;
      var name = names.getLast();
      var section =
          status.group("present") != null
              ? Section.ATTENDEES
              : status.group("excused") != null ? Section.EXCUSED : Section.ABSENT;
      var person = new FoundPerson(name.value(), name.titles(), "", "");
      people
          .computeIfAbsent(section, _ -> new ArrayList<>())
          .add(before.sub(name.start(), name.end()).found(person, name.certainty()));
      count++;
    }
  }
}
