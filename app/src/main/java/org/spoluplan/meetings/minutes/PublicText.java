package org.spoluplan.meetings.minutes;

import org.spoluplan.documents.Document;
import org.spoluplan.documents.Markup;
import org.spoluplan.meetings.Meetings;
import org.springframework.stereotype.Component;

/// What everybody may read of minutes: without confidential parts, and with initials or roles where
/// it was decided that a name does not go out.
@Component
class PublicText {

  private final NamedPeople named;
  private final Meetings meetings;

  PublicText(NamedPeople named, Meetings meetings) {
    this.named = named;
    this.meetings = meetings;
  }

  Document of(Minutes minutes) {
    return Markup.parse(masked(minutes)).publicCopy();
  }

  /// Whether names were replaced; the copy then says so.
  boolean hidesNames(Minutes minutes) {
    return !masked(minutes).equals(minutes.text());
  }

  private String masked(Minutes minutes) {
    return named.masked(meetings.get(minutes.meeting()), minutes);
  }
}
