package org.spoluplan.algorithms.minutes;

/// Somebody named in minutes.
///
/// @param name         given name and surname, without titles
/// @param titles       as written; empty when there are none
/// @param role         "předsedkyně", as written beside the name; empty when nothing is
/// @param organization whom the person speaks for, as written; empty when nothing is
public record FoundPerson(String name, String titles, String role, String organization) {}
