package org.spoluplan.meetings.invitations;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.AgendaTimes;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.people.Person;

/// The agenda as those who are invited read it. Confidential points stay at home.
record Programme(List<Line> lines) {

  /// @param at        when it comes to its turn, if that is known
  /// @param presenter who brings it
  record Line(AgendaItem item, Optional<LocalTime> at, Optional<String> presenter) {

    /// The number of a point that is part of another, "2.1".
    String part() {
      return item.parent() == null ? "" : item.number();
    }
  }

  Programme {
    lines = List.copyOf(lines);
  }

  /// @param people those who bring the points
  static Programme of(Meeting meeting, List<AgendaItem> agenda, Map<PersonId, Person> people) {
    var times = AgendaTimes.of(meeting, agenda);
    return new Programme(
        openItems(agenda).stream()
            .map(item -> new Line(item, times.begin(item.id()), presenter(item, people)))
            .toList());
  }

  List<AgendaItem.Paper> papers() {
    return lines.stream().flatMap(line -> line.item().papers().stream()).toList();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  private static Optional<String> presenter(AgendaItem item, Map<PersonId, Person> people) {
    return Optional.ofNullable(item.owner())
        .map(people::get)
        .map(Person::fullName)
        .or(() -> Optional.ofNullable(item.ownerName()));
  }

  /// Without confidential points and what belongs to them.
  private static List<AgendaItem> openItems(List<AgendaItem> agenda) {
    Set<AgendaItemId> hidden =
        agenda.stream()
            .filter(AgendaItem::confidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    return agenda.stream()
        .filter(item -> !hidden.contains(item.id()))
        .filter(item -> item.parent() == null || !hidden.contains(item.parent()))
        .toList();
  }
}
