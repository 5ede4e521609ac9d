package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who was there, who was not, and who was a guest: from a table, from marks in brackets, from
/// labelled lists, from votes member by member, else from sentences.
final class Attendance {

  private static final Pattern ME = Pattern.compile("(?:^|[,;:]|\\sa)\\s*ja\\b");

  private final Minutes minutes;
  private final Optional<AttendanceTable> table;
  private final Optional<Bracketed> bracketed;
  private final Optional<BallotTable> ballots;
  private final Optional<Letter> letter;
  private final List<ExtractionWarning> warnings = new ArrayList<>();
  private final List<Found<FoundPerson>> among = new ArrayList<>();
  private final List<Found<FoundPerson>> excusedAmong = new ArrayList<>();
  private final List<Found<FoundPerson>> absentAmong = new ArrayList<>();
  private final List<Found<FoundPerson>> presentAmong = new ArrayList<>();
  private final @Nullable List<Found<FoundPerson>> attendees;
  private final @Nullable List<Found<FoundPerson>> guestsSaid;
  private final @Nullable List<Found<FoundPerson>> excusedSaid;
  private final @Nullable List<Found<FoundPerson>> absentSaid;

  Attendance(Minutes minutes) {
    this.minutes = minutes;
    this.table = AttendanceTable.in(minutes);
    this.bracketed = Bracketed.in(minutes);
    this.ballots = BallotTable.in(minutes);
    this.letter = Letter.in(minutes);
    var present = sorted(present(), PersonStatus.PRESENT);
    this.guestsSaid = sorted(people(Section.GUESTS, true), PersonStatus.GUEST);
    var others = substitutes(present);
    this.attendees = with(with(present, presentAmong), others);
    this.excusedSaid = sorted(people(Section.EXCUSED, false), PersonStatus.EXCUSED);
    this.absentSaid = sorted(people(Section.ABSENT, false), PersonStatus.ABSENT);
  }

  List<ExtractionWarning> warnings() {
    return warnings;
  }

  Optional<Letter> letter() {
    return letter;
  }

  /// Sums of a table of votes.
  List<FoundVote> ballots() {
    return ballots.map(BallotTable::votes).orElse(List.of());
  }

  @Nullable List<Found<FoundPerson>> attendees() {
    return attendees;
  }

  @Nullable List<Found<FoundPerson>> excused() {
    var said = with(excusedSaid, excusedAmong);
    if (said != null || table.isPresent()) return said;
    return Unlabelled.excused(minutes);
  }

  @Nullable List<Found<FoundPerson>> absent() {
    var said = with(absentSaid, absentAmong);
    if (said != null) return said;
    if (ballots.isPresent() && !ballots.get().silent().isEmpty()) return ballots.get().silent();
    return table.isPresent() ? null : Unlabelled.absent(minutes);
  }

  @Nullable List<Found<FoundPerson>> guests() {
    var said = with(guestsSaid, among);
    if (said == null && table.isEmpty()) return Unlabelled.guests(minutes);
    var others =
        Unlabelled.invited(minutes).stream()
            .filter(one -> !isListed(one, attendees) && !isListed(one, said))
            .toList();
    return with(said, others);
  }

  /// Listed apart, whoever came for somebody else was there.
  private List<Found<FoundPerson>> substitutes(@Nullable List<Found<FoundPerson>> present) {
    if (present == null || table.isPresent()) return List.of();
    var came = new ArrayList<Found<FoundPerson>>();
    for (var segment : minutes.of(Section.SUBSTITUTES).toList()) {
      var people = PeopleReader.read(segment, false).people();
      if (people != null) came.addAll(people);
    }
    came.removeIf(one -> isListed(one, present));
    return came;
  }

  private static boolean isListed(
      Found<FoundPerson> person, @Nullable List<Found<FoundPerson>> list) {
    return list != null && list.stream().anyMatch(one -> PeopleChecks.same(one, person));
  }

  private @Nullable List<Found<FoundPerson>> present() {
    var labelled = people(Section.ATTENDEES, false);
    if (labelled != null && labelled.isEmpty() && ballots.isPresent())
      return ballots.get().voters();
    if (labelled != null || table.isPresent() || minutes.saysSheet()) return labelled;
    if (ballots.isPresent()) return ballots.get().voters();
    return Unlabelled.attendees(minutes, letter);
  }

  /// Guests, and those who were not there, stand among the others with a word beside their name;
  /// whoever stands in a list without one is what the list says.
  private @Nullable List<Found<FoundPerson>> sorted(
      @Nullable List<Found<FoundPerson>> people, PersonStatus label) {
    if (people == null) return null;
    var kept = new ArrayList<Found<FoundPerson>>();
    for (var person : people) {
      var status = PersonStatus.of(person.value(), label);
      if (status == label) kept.add(person);
      else if (status == PersonStatus.GUEST) among.add(person);
      else if (status == PersonStatus.PRESENT) presentAmong.add(person);
      else if (status == PersonStatus.EXCUSED) excusedAmong.add(person);
      else if (status == PersonStatus.ABSENT) absentAmong.add(person);
    }
    return kept.isEmpty() && !people.isEmpty() ? null : kept;
  }

  private static @Nullable List<Found<FoundPerson>> with(
      @Nullable List<Found<FoundPerson>> said, List<Found<FoundPerson>> others) {
    if (others.isEmpty()) return said;
    var all = new ArrayList<Found<FoundPerson>>();
    if (said != null) all.addAll(said);
    all.addAll(others);
    return all;
  }

  /// Null without a label and where an attendance sheet is meant.
  private @Nullable List<Found<FoundPerson>> people(Section section, boolean categories) {
    if (table.isPresent()) {
      var marked = table.get().of(section);
      if (marked != null || section == Section.ATTENDEES) return marked;
    }
    if (bracketed.isPresent() && section != Section.GUESTS) return bracketed.get().of(section);
    var segments = minutes.of(section).toList();
    if (segments.isEmpty()) return null;
    var all = new ArrayList<Found<FoundPerson>>();
    var sheet = false;
    for (var segment : segments) {
      var read = PeopleReader.read(segment, categories);
      warnings.addAll(read.warnings());
      if (read.people() == null) sheet = true;
      else all.addAll(read.people());
    }
    if (section == Section.ATTENDEES && segments.stream().anyMatch(Attendance::saysMe))
      letter.map(Letter::sender).ifPresent(all::addFirst);
    return all.isEmpty() && sheet ? null : distinct(all);
  }

  private static boolean saysMe(Segment segment) {
    return segment.all().stream().anyMatch(line -> ME.matcher(line.folded()).find());
  }

  /// Somebody named again in a signature counts once.
  private static List<Found<FoundPerson>> distinct(List<Found<FoundPerson>> people) {
    var seen = new HashSet<String>();
    return people.stream()
        .filter(person -> !person.value().name().contains(" ") || seen.add(person.value().name()))
        .toList();
  }
}
