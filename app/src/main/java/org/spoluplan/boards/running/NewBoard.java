package org.spoluplan.boards.running;

import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// A board to be opened.
///
/// @param template       code of the template it began with; null for own columns
/// @param templateNumber version of that template
public record NewBoard(
    String title,
    @Nullable String purpose,
    BodyId body,
    @Nullable MeetingId meeting,
    @Nullable AgendaItemId item,
    boolean confidential,
    @Nullable String template,
    @Nullable Integer templateNumber,
    Layout layout) {}
