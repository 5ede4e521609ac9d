package org.spoluplan.algorithms.czech;

/// A person named in a text.
///
/// @param value     given name and surname in the nominative, without titles
/// @param titles    as they are written, those before and after; empty when there are none
/// @param certainty 0 to 1: how sure it is that this is a person
public record PersonName(int start, int end, String value, String titles, double certainty) {

  PersonName moved(int by) {
    return new PersonName(start + by, end + by, value, titles, certainty);
  }

  public boolean isOneWord() {
    return value.indexOf(' ') < 0;
  }
}
