package org.spoluplan.meetings.convening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;

/// A request as one reader sees it.
///
/// @param names   who asks, in the order they joined
/// @param meeting that deals with it
/// @param mayJoin likewise the other two: what the reader may do now
record RequestView(
    MeetingRequest request,
    BodySummary body,
    LocalDate day,
    List<String> names,
    Support support,
    Optional<Meeting> meeting,
    boolean mayJoin,
    boolean mayLeave,
    boolean mayPlan,
    boolean isMine) {}
