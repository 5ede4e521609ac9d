package org.spoluplan.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.OrganisationId;

/// An organisation, a project, a place or an annex that a meeting spoke of.
///
/// @param reference    IČO of an organisation, number of a project, of an annex
/// @param organisation the same organisation in the directory
public record Mention(
    UUID id,
    MeetingId meeting,
    Kind kind,
    String name,
    @Nullable String reference,
    @Nullable OrganisationId organisation) {

  public enum Kind {
    ORGANISATION,
    PROJECT,
    LOCALITY,
    ANNEX;

    /// Projects and annexes have lines of their own in the minutes; the rest is for finding.
    public boolean isSaidInMinutes() {
      return this == PROJECT || this == ANNEX;
    }
  }
}
