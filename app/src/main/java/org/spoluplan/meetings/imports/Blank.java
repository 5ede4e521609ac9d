package org.spoluplan.meetings.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a draft does not say yet: a part of a person, vote or task that is there, or of one more.
///
/// @param place in the list of its field, from 0
record Blank(Field field, int place, String part) {

  private static final Pattern NAME =
      Pattern.compile("new-([A-Za-z]+)-(\\d{1,4})(?:-([A-Za-z]+))?");

  /// Of the form's field: "new-tasks-2-due".
  String name() {
    return "new-" + field.key() + "-" + place + (part.isEmpty() ? "" : "-" + part);
  }

  /// Empty for other fields of the form.
  static Optional<Blank> of(String name) {
    var there = NAME.matcher(name);
    if (!there.matches()) return Optional.empty();
    var place = Integer.parseInt(there.group(2));
    var part = there.group(3) == null ? "" : there.group(3);
    return Field.of(there.group(1))
        .filter(field -> field.kind().parts().contains(part))
        .filter(field -> field.many() || place == 0)
        .map(field -> new Blank(field, place, part));
  }

  /// Without it there is no person, no task.
  boolean isHead() {
    return field.kind().head().equals(part);
  }
}
