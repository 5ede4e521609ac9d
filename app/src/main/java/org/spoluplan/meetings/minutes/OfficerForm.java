package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.minutes.Officer.Office;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Who chaired, wrote and verifies, as it is chosen: one chair, two minute takers and two verifiers
/// at the most.
@Component
class OfficerForm {

  private static final List<Field> FIELDS =
      List.of(
          new Field("chair", Office.CHAIR),
          new Field("taker1", Office.MINUTE_TAKER),
          new Field("taker2", Office.MINUTE_TAKER),
          new Field("verifier1", Office.VERIFIER),
          new Field("verifier2", Office.VERIFIER));

  /// Before a name without a record here.
  private static final String BY_NAME = "~";

  private record Field(String name, Office office) {}

  private final Officers officers;
  private final Concerned concerned;
  private final People people;

  OfficerForm(Officers officers, Concerned concerned, People people) {
    this.officers = officers;
    this.concerned = concerned;
    this.people = people;
  }

  /// Members, those who were there, and the reader, who may be writing.
  List<Option> choices(Page page, Meeting meeting) {
    var persons = new LinkedHashSet<>(concerned.eligible(meeting));
    if (page.actor().person() != null) persons.add(page.actor().person());
    var choices = new ArrayList<Option>();
    for (var person : people.list(List.copyOf(persons))) {
      choices.add(new Option(person.id().value().toString(), person.name().inLists()));
    }
    for (var officer : officers.of(meeting.id())) {
      var option = new Option(value(officer), officer.name());
      if (officer.person() == null && !choices.contains(option)) choices.add(option);
    }
    return choices;
  }

  Form filled(Meeting meeting) {
    var known = new HashMap<String, @Nullable Object>();
    for (var officer : officers.of(meeting.id())) {
      FIELDS.stream()
          .filter(field -> field.office() == officer.office() && !known.containsKey(field.name()))
          .findFirst()
          .ifPresent(field -> known.put(field.name(), value(officer)));
    }
    return Form.filled(known);
  }

  List<Officer> read(Form form, List<Option> choices) {
    var chosen = new ArrayList<Officer>();
    for (var field : FIELDS) {
      var value = form.value(field.name());
      if (value.isEmpty()) continue;
      if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
        form.reject(field.name(), "form.error.choose");
        continue;
      }
      var officer = officer(field.office(), value);
      if (!chosen.contains(officer)) chosen.add(officer);
    }
    return chosen;
  }

  private Officer officer(Office office, String value) {
    if (value.startsWith(BY_NAME)) return new Officer(office, null, value.substring(1));
    var person = people.get(new PersonId(UUID.fromString(value)));
    return new Officer(office, person.id(), person.fullName());
  }

  private static String value(Officer officer) {
    return officer.person() == null
        ? BY_NAME + officer.name()
        : officer.person().value().toString();
  }
}
