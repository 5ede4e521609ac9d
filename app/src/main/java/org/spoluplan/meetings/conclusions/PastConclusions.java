package org.spoluplan.meetings.conclusions;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Tasks;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Gathers what a body has been concluding over the years, for one reader.
@Component
class PastConclusions {

  private final ConclusionRegister conclusions;
  private final PointTitles titles;
  private final Meetings meetings;
  private final Tasks tasks;
  private final Clock clock;

  PastConclusions(
      ConclusionRegister conclusions,
      PointTitles titles,
      Meetings meetings,
      Tasks tasks,
      Clock clock) {
    this.conclusions = conclusions;
    this.titles = titles;
    this.meetings = meetings;
    this.tasks = tasks;
    this.clock = clock;
  }

  HistoryView view(Page page, BodySummary body, Form form) {
    var names =
        Stream.of(body.name(), body.shortName(), body.programme())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    var topics = Topics.of(of(page, body), names);
    return HistoryView.of(body, topics, form, Today.of(clock));
  }

  /// Newest meetings first; confidential ones only for those they are for.
  List<PastConclusion> of(Page page, BodySummary body) {
    var held =
        meetings.of(body.id()).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
    var seen =
        conclusions.of(held.keySet()).stream()
            .filter(one -> sees(page, one, Objects.requireNonNull(held.get(one.meeting()))))
            .toList();
    var points =
        titles.of(seen.stream().map(Conclusion::item).filter(Objects::nonNull).distinct().toList());
    var agendas = titles.at(seen.stream().map(Conclusion::meeting).distinct().toList());
    var led = tasks.ledTo(page.actor(), seen.stream().map(Conclusion::id).toList());
    return seen.stream()
        .map(
            one ->
                new PastConclusion(
                    one,
                    Objects.requireNonNull(held.get(one.meeting())),
                    one.item() == null ? null : points.get(one.item()),
                    agendas.getOrDefault(one.meeting(), List.of()),
                    led.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static boolean sees(Page page, Conclusion conclusion, Meeting meeting) {
    var action = conclusion.confidential() ? MeetingAction.SEE_CONFIDENTIAL : ConclusionAction.VIEW;
    return page.may(action, meeting);
  }
}
