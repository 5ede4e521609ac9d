package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// "Mgr. Stojanová" who led the meeting is the one Stojanová who was there.
final class Completing {

  private final List<Found<FoundPerson>> known = new ArrayList<>();

  /// @param named others of whom the whole name stands somewhere
  Completing(
      @Nullable List<Found<FoundPerson>> attendees,
      @Nullable List<Found<FoundPerson>> guests,
      List<Found<FoundPerson>> named) {
    if (attendees != null) known.addAll(attendees);
    if (guests != null) known.addAll(guests);
    for (var person : named) {
      if (person.value().name().contains(" ")
          && known.stream().noneMatch(one -> one.value().name().equals(person.value().name())))
        known.add(person);
    }
  }

  List<Found<FoundPerson>> known() {
    return known;
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
    if (people == null) return null;
    var seen = new HashSet<String>();
    return people.stream()
        .map(this::completed)
        .filter(person -> seen.add(person.value().name()))
        .toList();
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
    if (words.length != 2) return false;
    // a rare given name may have kept the ending of another case
    var stem = Math.max(4, words[0].length() - 2);
    if (words[0].length() > 4 && full[0].startsWith(words[0].substring(0, stem))) return true;
    return words[0].length() == 2
        && words[0].endsWith(".")
        && words[0].charAt(0) == full[0].charAt(0);
  }
}
