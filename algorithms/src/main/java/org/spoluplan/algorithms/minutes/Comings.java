package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.PersonNames;

/// Who came late or left early, and who came for somebody else.
final class Comings {

  private static final Pattern LATE =
      Pattern.compile(
          "(?:od|do|prisel|prisla|prichod|odchod|odesel|odesla|dorazil[a]?|pripojil[a]? se|dostavil[a]? se)\\s(?:ve?\\s|od\\s|do\\s|az\\s|cca\\s)?(?:\\d{1,2}[:.,]?\\d{0,2}|pozdeji|drive|v prubehu|behem).{0,20}|pozdeji|odesel drive|odesla drive|prisel behem.{0,25}|prisla behem.{0,25}");
  private static final Pattern SUBSTITUTE =
      Pattern.compile(
          "\\bza (?<who>[^,;:]{3,50}?)(?:,)? (?:se )?(?:zucastnil[a]?(?: se)?|prisel|prisla|dorazil[a]?|jednal[a]?|zaskocil[a]?|pritom[ne]n[a]?)\\s(?<by>.{3,60})");
  private static final Pattern FOR =
      Pattern.compile("(?:v zastoupeni|zastup(?:uje|ce|kyne)?|za)\\s(?<who>.{4,60})");

  private Comings() {}

  /// Of those in lists, beside whose name a time stands; and those under a label.
  static @Nullable List<Found<FoundPerson>> late(
      Minutes minutes, @Nullable List<Found<FoundPerson>> present) {
    var late = new ArrayList<Found<FoundPerson>>();
    if (present != null) {
      for (var person : present) {
        var said = Fold.of(person.value().role() + " " + person.value().organization()).strip();
        if (LATE.matcher(said).lookingAt()) late.add(person);
      }
    }
    for (var segment : minutes.of(Section.LATE).toList()) {
      var people = PeopleReader.read(segment, false).people();
      if (people != null) late.addAll(people);
    }
    return late.isEmpty() ? null : late;
  }

  /// Whoever came, with the words "za …" about the one who did not.
  static @Nullable List<Found<FoundPerson>> substitutes(
      Minutes minutes, @Nullable List<Found<FoundPerson>> present) {
    var found = new ArrayList<Found<FoundPerson>>();
    if (present != null) {
      for (var person : present) {
        var role = FOR.matcher(Fold.of(person.value().role()));
        if (role.lookingAt() && !PersonNames.in(person.value().role()).isEmpty()) found.add(person);
      }
    }
    for (var segment : minutes.of(Section.SUBSTITUTES).toList()) {
      var people = PeopleReader.read(segment, false).people();
      if (people != null) found.addAll(people);
    }
    for (var line : minutes.lines()) said(line.text(), found);
    return found.isEmpty() ? null : found;
  }

  /// "za Mgr. Hanu Novou se zúčastnila Jana Malá": who came.
  static Text present(Text line) {
    if (line.length() > 200 || !line.folded().startsWith("za ")) return line;
    var at = SUBSTITUTE.matcher(line.folded());
    return at.find() ? line.sub(at.start("by")) : line;
  }

  private static void said(Text line, List<Found<FoundPerson>> into) {
    if (line.length() > 300 || !line.folded().contains("za ")) return;
    var at = SUBSTITUTE.matcher(line.folded());
    if (!at.find()) return;
    var by = line.sub(at.start("by"), at.end("by"));
    var who = line.sub(at.start("who"), at.end("who"));
    var absent = PersonNames.in(who.chars());
    var name = PersonNames.at(by.chars());
    if (absent.isEmpty() || name.isEmpty() || name.get().certainty() < 0.6) return;
    into.add(
        by.sub(name.get().start(), name.get().end())
            .found(
                new FoundPerson(
                    name.get().value(), name.get().titles(), "za " + absent.getFirst().value(), ""),
                0.8));
  }
}
