package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// "Mgr. Stojanová" who led the meeting is the one Stojanová who was there.
final class Completing {

  private static final Pattern CHAIR =
      Pattern.compile(
          "^(?:predsed(?:a|kyne|ajici)|vedouci (?:pracovni )?skupiny|vedouci ps|manazer(?:ka)? (?:pracovni )?skupiny)\\b");
  private final List<Found<FoundPerson>> known = new ArrayList<>();

  Completing(
      @Nullable List<Found<FoundPerson>> attendees, @Nullable List<Found<FoundPerson>> guests) {
    if (attendees != null) known.addAll(attendees);
    if (guests != null) known.addAll(guests);
  }

  /// Else whoever is called the chair among those who were there.
  @Nullable Found<FoundPerson> chair(@Nullable Found<FoundPerson> said) {
    if (said != null) return one(said);
    return known.stream()
        .filter(person -> CHAIR.matcher(Fold.of(person.value().role())).find())
        .findFirst()
        .map(person -> person.times(0.7))
        .orElse(null);
  }

  @Nullable Found<FoundPerson> one(@Nullable Found<FoundPerson> person) {
    if (person == null) return null;
    var whole =
        known.stream()
            .filter(other -> completes(person.value().name(), other.value().name()))
            .toList();
    if (whole.size() != 1) return person;
    var said = person.value();
    var name =
        new FoundPerson(
            whole.getFirst().value().name(), said.titles(), said.role(), said.organization());
    return new Found<>(name, person.confidence() * 0.95, person.span());
  }

  @Nullable List<Found<FoundPerson>> all(@Nullable List<Found<FoundPerson>> people) {
    return people == null ? null : people.stream().map(this::completed).toList();
  }

  private Found<FoundPerson> completed(Found<FoundPerson> person) {
    var whole = one(person);
    return whole == null ? person : whole;
  }

  /// A surname alone, or an initial and a surname, of somebody with that surname and initial.
  private static boolean completes(String brief, String whole) {
    var words = Fold.of(brief).split(" ");
    var full = Fold.of(whole).split(" ");
    if (full.length < 2
        || full[0].endsWith(".")
        || !words[words.length - 1].equals(full[full.length - 1])) return false;
    if (words.length == 1) return true;
    return words.length == 2
        && words[0].length() == 2
        && words[0].endsWith(".")
        && words[0].charAt(0) == full[0].charAt(0);
  }
}
