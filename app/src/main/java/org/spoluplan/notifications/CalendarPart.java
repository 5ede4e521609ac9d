package org.spoluplan.notifications;

/// A calendar entry that goes with a letter, so that mail programs offer to accept it.
///
/// @param text an iCalendar object with the same method (RFC 5545, 5546)
public record CalendarPart(Method method, String text) {

  public enum Method {
    REQUEST,
    CANCEL
  }
}
