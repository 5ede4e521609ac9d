package org.spoluplan.meetings.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.imports.Draft.Item;
import org.spoluplan.meetings.imports.EvidenceRegister.Evidence;
import org.spoluplan.meetings.imports.EvidenceRegister.Function;
import org.springframework.stereotype.Component;

/// Who chaired, wrote and verified, who came, was excused or absent; and what follows from it about
/// membership. Guests and substitutes are no members.
@Component
class WritingRoll {

  /// One list of people and what it says of them.
  private record Listed(Field field, String capacity, String status) {}

  /// Whoever stands in two lists is written down by the first: substitutes and those who came late
  /// are among those present as well.
  private static final List<Listed> LISTS =
      List.of(
          new Listed(Field.SUBSTITUTES, "substitute", "present"),
          new Listed(Field.ATTENDEES, "member", "present"),
          new Listed(Field.LATE, "member", "present"),
          new Listed(Field.EXCUSED, "member", "excused"),
          new Listed(Field.ABSENT, "member", "absent"),
          new Listed(Field.GUESTS, "guest", "present"));

  private static final int LONGEST_NOTE = 500;

  private final MeetingRecords records;
  private final EvidenceRegister evidence;
  private final DerivingMemberships memberships;
  private final Bringing bringing;

  WritingRoll(
      MeetingRecords records,
      EvidenceRegister evidence,
      DerivingMemberships memberships,
      Bringing bringing) {
    this.records = records;
    this.evidence = evidence;
    this.memberships = memberships;
    this.bringing = bringing;
  }

  void write(
      Actor actor,
      ImportId id,
      BodyId body,
      MeetingId meeting,
      Draft draft,
      LocalDate day,
      Cast cast) {
    offices(meeting, draft, cast);
    var members = new ArrayList<PersonId>();
    var written = new HashSet<Object>();
    var notes = notes(draft);
    for (var list : LISTS) {
      for (var item : draft.items(list.field())) {
        var name = KnownNames.folded(item.head().value());
        var person = cast.person(item.head()).orElse(null);
        if (!written.add(person == null ? name : person)) continue;
        var line = line(meeting, list, item, person, notes.get(name));
        bringing.brought(actor, id, "attendance", line, item.head());
        if (person == null || !list.capacity().equals("member")) continue;
        members.add(person);
        evidence.add(id, body, evidence(person, item, day, cast));
      }
    }
    memberships.renew(actor, body, Set.copyOf(members));
  }

  /// When somebody came or left, for whom a substitute came: by folded name.
  private static Map<String, String> notes(Draft draft) {
    var notes = new HashMap<String, String>();
    for (var field : List.of(Field.LATE, Field.SUBSTITUTES)) {
      for (var item : draft.items(field)) {
        var note = Shortened.to(LONGEST_NOTE, item.text("role"));
        if (note != null) notes.putIfAbsent(KnownNames.folded(item.head().value()), note);
      }
    }
    return notes;
  }

  private void offices(MeetingId meeting, Draft draft, Cast cast) {
    office(meeting, "chair", draft.items(Field.CHAIR), cast);
    office(meeting, "minute_taker", draft.items(Field.MINUTE_TAKERS), cast);
    office(meeting, "verifier", draft.items(Field.VERIFIERS), cast);
  }

  private void office(MeetingId meeting, String office, List<Item> items, Cast cast) {
    for (int i = 0; i < items.size(); i++) {
      var person = cast.person(items.get(i).head()).orElse(null);
      records.addOfficial(meeting, office, person, named(items.get(i)), i);
    }
  }

  private UUID line(
      MeetingId meeting, Listed list, Item item, @Nullable PersonId person, @Nullable String note) {
    return records.addToRoll(
        meeting,
        person,
        named(item),
        item.text("organization"),
        list.capacity(),
        list.status(),
        note);
  }

  /// With titles before and after the name.
  private static String named(Item item) {
    var name = Casting.name(item.head().value(), item.text("titles"));
    return name == null ? item.head().value() : name.full();
  }

  private static Evidence evidence(PersonId person, Item item, LocalDate day, Cast cast) {
    var role = item.text("role");
    var function =
        role == null
            ? Function.MEMBER
            : Stems.FUNCTIONS
                .meaning(role)
                .map(code -> Code.parse(Function.class, code))
                .orElse(Function.MEMBER);
    return new Evidence(person, cast.organisation(item.text("organization")), day, function);
  }
}
