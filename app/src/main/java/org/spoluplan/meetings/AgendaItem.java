package org.spoluplan.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A point of the agenda.
///
/// @param number     as it is read out: "2", for a sub-point "2.1"; empty while only proposed
/// @param ownerName  who brings it, when that is nobody of the directory
/// @param minutes    planned length
/// @param confidential for members only; the parts of a confidential point are so too
/// @param discussion what was said, as it goes into the minutes
/// @param papers     what to read before
public record AgendaItem(
    AgendaItemId id,
    MeetingId meeting,
    @Nullable AgendaItemId parent,
    String number,
    Kind kind,
    State state,
    String title,
    @Nullable String description,
    @Nullable PersonId owner,
    @Nullable String ownerName,
    @Nullable Integer minutes,
    boolean confidential,
    @Nullable PersonId proposedBy,
    @Nullable String declinedBecause,
    @Nullable String discussion,
    List<Paper> papers,
    int version) {

  public enum Kind {
    TOPIC,
    /// Puts itself on the agenda when there are minutes to approve.
    MINUTES_APPROVAL,
    /// Puts itself on the agenda when tasks are open.
    TASK_REVIEW,
    PROCEDURE
  }

  public enum State {
    PROPOSED,
    ACCEPTED,
    DECLINED
  }

  /// @param file id in the documents capability
  public record Paper(java.util.UUID id, String title, java.util.UUID file) {}

  /// "2. Nízkoprahový klub", as one chooses it from a list.
  public String heading() {
    return number + ". " + title;
  }

  public AgendaItem {
    papers = List.copyOf(papers);
  }
}
