package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.documents.Markup;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// People whom the public copy of minutes names though they are neither members nor officers and
/// speak for no organisation. About each of them somebody decides before the copy goes out.
@Component
class NamedPeople {

  private final Belonging belonging;
  private final Officers officers;
  private final People people;
  private final Organisations organisations;
  private final PublicNames names;

  NamedPeople(
      Belonging belonging,
      Officers officers,
      People people,
      Organisations organisations,
      PublicNames names) {
    this.belonging = belonging;
    this.officers = officers;
    this.people = people;
    this.organisations = organisations;
    this.names = names;
  }

  /// Each with what was decided; those nobody has decided about have no [Decided#decision].
  record Decided(String name, Optional<PublicName> decision) {}

  List<Decided> of(Meeting meeting, Minutes minutes) {
    var decided =
        names.of(minutes.id()).stream().collect(Collectors.toMap(PublicName::name, d -> d));
    return named(meeting, minutes).stream()
        .map(name -> new Decided(name, Optional.ofNullable(decided.get(name))))
        .toList();
  }

  boolean hasUndecided(Meeting meeting, Minutes minutes) {
    return of(meeting, minutes).stream().anyMatch(named -> named.decision().isEmpty());
  }

  private List<String> named(Meeting meeting, Minutes minutes) {
    var text = text(minutes);
    var known = known(meeting);
    var suspected = new LinkedHashSet<String>();
    for (var there : belonging.roll(meeting)) {
      if (!there.belongs() && !speaksForSomebody(there, meeting)) suspected.add(there.name());
    }
    suspected.removeIf(name -> !new CzechName(name).isOfAPerson());
    var speaking = new LinkedHashSet<String>();
    var given = new LinkedHashSet<String>();
    for (var person : people.list()) {
      given.add(person.name().given());
      if (!standsIn(person, text)) continue;
      (speaksForSomebody(person, meeting) ? speaking : suspected).add(person.name().plain());
    }
    suspected.removeIf(name -> known.contains(PersonWords.bare(name)));
    speaking.removeAll(suspected);
    known.addAll(speaking);
    return new NamesInText(known, suspected, given).in(text);
  }

  /// Names that stay as they are.
  Set<String> known(Meeting meeting) {
    var known = new LinkedHashSet<String>();
    for (var person : people.list(List.copyOf(belonging.members(meeting)))) {
      known.add(person.name().plain());
    }
    officers.of(meeting.id()).forEach(officer -> known.add(PersonWords.bare(officer.name())));
    for (var there : belonging.roll(meeting)) {
      if (there.belongs()) known.add(PersonWords.bare(there.name()));
    }
    return known;
  }

  private static String text(Minutes minutes) {
    var copy = Markup.parse(minutes.text()).publicCopy();
    return copy.title() + "\n" + PlainText.of(copy);
  }

  /// The beginning of the family name is a cheap first look.
  private static boolean standsIn(Person person, String text) {
    var family = person.name().family();
    if (family.isBlank() || person.name().given().isBlank()) return false;
    return text.contains(family.substring(0, Math.max(1, family.length() - 2)))
        && new CzechName(person.name().plain()).standsIn(text);
  }

  private boolean speaksForSomebody(Belonging.There there, Meeting meeting) {
    return there.person() != null && !organisations.of(there.person(), meeting.day()).isEmpty();
  }

  private boolean speaksForSomebody(Person person, Meeting meeting) {
    return !organisations.of(person.id(), meeting.day()).isEmpty();
  }

  /// The text for the public, with what was decided about names.
  String masked(Meeting meeting, Minutes minutes) {
    var decided = new ArrayList<>(names.of(minutes.id()));
    decided.removeIf(name -> name.shown() == null);
    return decided.isEmpty()
        ? minutes.text()
        : NameMask.of(minutes.text(), decided, known(meeting));
  }
}
