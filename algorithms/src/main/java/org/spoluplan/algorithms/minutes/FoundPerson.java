package org.spoluplan.algorithms.minutes;

/// Somebody named in minutes.
///
/// @param name         given name and surname, without titles
/// @param titles       as written; empty when there are none
/// @param role         "předsedkyně", as written beside the name; empty when nothing is
/// @param organization whom the person speaks for, as written; empty when nothing is
public record FoundPerson(String name, String titles, String role, String organization) {

  /// With one more title behind the name.
  FoundPerson titled(String said) {
    return new FoundPerson(name, (titles + " " + said).strip(), role, organization);
  }

  /// With one more role.
  FoundPerson being(String said) {
    return new FoundPerson(name, titles, joined(role, said), organization);
  }

  /// With one more place of work.
  FoundPerson of(String said) {
    return new FoundPerson(name, titles, role, joined(organization, said));
  }

  private static String joined(String before, String said) {
    return before.isEmpty() ? said : before + ", " + said;
  }
}
