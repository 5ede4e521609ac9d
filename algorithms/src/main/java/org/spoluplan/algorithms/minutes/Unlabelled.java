package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// People who were there without a label that says so: a line of names near the beginning, or "za
/// účasti …" in a sentence.
final class Unlabelled {

  private static final Pattern TOOK_PART =
      Pattern.compile(
          "\\b(?:za ucasti|zucastnil[aiy]? se|se zucastnil[aiy]?|prisl[aiy]|pritomni byli|sesl[aiy] se)\\b");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "\\b(?:se omluvil[aiy]?|omluvil[aiy]? se|se z jednani omluvil[aiy]?|omluven[aiy]? byl[aiy]?|byl[aiy]? omluven[aiy]?)\\b");
  private static final int NEAR = 25;
  private static final int ENOUGH = 3;

  private Unlabelled() {}

  static @Nullable List<Found<FoundPerson>> attendees(Minutes minutes) {
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > NEAR) return null;
      var said = TOOK_PART.matcher(line.folded());
      if (said.find()) {
        var people = people(sentence(line.text(), said.end()));
        if (!people.isEmpty()) return people;
      }
      if (isList(line.text())) return people(line.text());
    }
    return null;
  }

  /// "Pan Ing. Zeman se omluvil."
  static @Nullable List<Found<FoundPerson>> excused(Minutes minutes) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines()) {
      for (var sentence : Sentences.of(line.text())) {
        if (EXCUSED.matcher(sentence.folded()).find()) people.addAll(people(sentence));
      }
    }
    return people.isEmpty() ? null : people;
  }

  /// Names fill the line, commas between them.
  private static boolean isList(Text line) {
    var parts = line.chars().split("[,;]");
    if (parts.length < ENOUGH) return false;
    var names = 0;
    for (var part : parts) {
      var name = PersonNames.at(part.strip());
      if (name.isPresent()
          && name.get().certainty() >= 0.8
          && name.get().end() > part.strip().length() / 2) names++;
    }
    return names >= ENOUGH && names * 2 >= parts.length;
  }

  private static Text sentence(Text line, int from) {
    var end = Pattern.compile("(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})|$").matcher(line.chars());
    return end.find(from) ? line.sub(from, end.start()) : line.sub(from);
  }

  private static List<Found<FoundPerson>> people(Text text) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var name : PersonNames.in(text.chars())) {
      if (name.isOneWord()) continue;
      people.add(
          text.sub(name.start(), name.end())
              .found(
                  new FoundPerson(name.value(), name.titles(), "", ""), name.certainty() * 0.75));
    }
    return people;
  }
}
