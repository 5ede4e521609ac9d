package org.spoluplan.algorithms.register;

import java.util.Comparator;

/// One field of one part of a service.
///
/// @param of which part: the code of a form, "form unit" of a capacity, the name of a facility, the
///           e-mail itself; empty where a service has the field once. "#2" stands behind the second
///           part of the same name
public record FieldName(RegisterField field, String of) implements Comparable<FieldName> {

  private static final Comparator<FieldName> ORDER =
      Comparator.comparing(FieldName::field).thenComparing(FieldName::of);

  @Override
  public int compareTo(FieldName other) {
    return ORDER.compare(this, other);
  }
}
