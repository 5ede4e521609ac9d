package org.spoluplan.algorithms.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// What changed in a service between two readings of the register.
public final class Difference {

  private static final String SECRET = "true";

  private Difference() {}

  /// Field by field, in the order of [RegisterField]; empty when nothing that is read has changed.
  /// Another order of a list is no change.
  public static List<FieldChange> between(RegisteredService before, RegisteredService after) {
    return between(FieldValues.of(before), FieldValues.of(after));
  }

  /// The same for values that were kept. An address of a facility that is secret now or was before
  /// is never shown; that it became secret is.
  public static List<FieldChange> between(
      SortedMap<FieldName, String> before, SortedMap<FieldName, String> after) {
    return names(before, after).stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .filter(name -> !isSecret(name, before) && !isSecret(name, after))
        .map(name -> new FieldChange(name, before.get(name), after.get(name)))
        .toList();
  }

  private static boolean isSecret(FieldName name, Map<FieldName, String> values) {
    if (name.field() != RegisterField.FACILITY_ADDRESS) return false;
    return SECRET.equals(values.get(new FieldName(RegisterField.FACILITY_SECRET, name.of())));
  }

  private static SortedSet<FieldName> names(
      Map<FieldName, String> before, Map<FieldName, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names;
  }
}
