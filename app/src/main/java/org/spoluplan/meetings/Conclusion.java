package org.spoluplan.meetings;

import org.jspecify.annotations.Nullable;

/// What a meeting concluded about a point ("Závěr").
///
/// @param item         the point it belongs to; some conclusions belong to the whole meeting
/// @param reason       always there when the meeting decided not to deal with something
/// @param confidential kept out of the public copy of the minutes, as all of a confidential point
public record Conclusion(
    ConclusionId id,
    MeetingId meeting,
    @Nullable AgendaItemId item,
    Kind kind,
    String wording,
    @Nullable String reason,
    boolean confidential,
    int version) {

  public enum Kind {
    WILL_BE_HANDLED,
    WILL_NOT_BE_HANDLED,
    /// "Zařadit do komunitního plánu": the need goes on into the plan.
    INTO_PLAN,
    TO_BE_DISCUSSED,
    PROJECT_SUBMITTED,
    NOTED,
    /// "Skupina schvaluje …"; most of what is adopted by vote.
    APPROVES,
    RECOMMENDS,
    /// "Skupina ukládá …"; who and until when is said by a task.
    INSTRUCTS,
    /// As old minutes say it, and nothing else is known of it.
    CONCLUDED
  }

  public String path() {
    return "/jednani/" + meeting.value() + "/zavery#zaver-" + id.value();
  }
}
