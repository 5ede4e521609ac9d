package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision of another body that this meeting only heard of.
///
/// @param bodyName  who decided, as the minutes call it
/// @param body      the same body, when it is one of ours
/// @param reference number of the resolution, "47/2017"
public record ReportedDecision(
    UUID id,
    MeetingId meeting,
    @Nullable AgendaItemId item,
    String bodyName,
    @Nullable BodyId body,
    @Nullable String reference,
    @Nullable LocalDate decidedOn,
    String wording) {}
