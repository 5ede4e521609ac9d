package org.spoluplan.meetings.invitations;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.Meeting;

/// Somebody's answer: it lies where the meeting lies, and it is that person's own.
record AnswerOf(Meeting meeting, PersonId person) implements Scoped {

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(meeting.scopes());
    scopes.add(person.value());
    return scopes;
  }
}
