package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read out of minutes. Null: the text does not say. An empty list: it says there is
/// none, or has a label with nothing behind it.
///
/// @param body     the umbrella under which the group works
/// @param group    the group that met
/// @param dateTo   the last day, where the meeting or the written vote took more
/// @param late     who came late or left early; the role says when
/// @param substitutes who came for somebody else; the role says for whom
/// @param agenda   top-level points in order, without numbers
/// @param topics   points with what was said about each
/// @param reported decisions of other bodies that were only told of
public record ExtractedMinutes(
    @Nullable Found<String> body,
    @Nullable Found<String> group,
    @Nullable Found<String> meetingNumber,
    @Nullable Found<LocalDate> date,
    @Nullable Found<LocalDate> dateTo,
    @Nullable Found<LocalTime> timeFrom,
    @Nullable Found<LocalTime> timeTo,
    @Nullable Found<String> place,
    @Nullable Found<FoundPerson> chair,
    @Nullable List<Found<FoundPerson>> minuteTakers,
    @Nullable List<Found<FoundPerson>> verifiers,
    @Nullable List<Found<FoundPerson>> attendees,
    @Nullable List<Found<FoundPerson>> excused,
    @Nullable List<Found<FoundPerson>> absent,
    @Nullable List<Found<FoundPerson>> guests,
    @Nullable List<Found<FoundPerson>> late,
    @Nullable List<Found<FoundPerson>> substitutes,
    @Nullable List<Found<String>> agenda,
    @Nullable List<FoundTopic> topics,
    @Nullable List<FoundVote> votes,
    @Nullable List<Found<String>> conclusions,
    @Nullable List<Found<String>> reported,
    @Nullable List<FoundTask> tasks,
    @Nullable FoundMeeting nextMeeting,
    @Nullable Found<LocalDate> writtenOn,
    @Nullable List<Found<String>> organizations,
    @Nullable List<Found<String>> projects,
    @Nullable List<Found<String>> localities,
    @Nullable List<Found<String>> annexes,
    List<ExtractionWarning> warnings) {

  public ExtractedMinutes {
    warnings = List.copyOf(warnings);
  }

  ExtractedMinutes with(List<ExtractionWarning> all) {
    return new ExtractedMinutes(
        body,
        group,
        meetingNumber,
        date,
        dateTo,
        timeFrom,
        timeTo,
        place,
        chair,
        minuteTakers,
        verifiers,
        attendees,
        excused,
        absent,
        guests,
        late,
        substitutes,
        agenda,
        topics,
        votes,
        conclusions,
        reported,
        tasks,
        nextMeeting,
        writtenOn,
        organizations,
        projects,
        localities,
        annexes,
        all);
  }
}
