package org.spoluplan.shell;

import java.util.Comparator;
import java.util.List;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.PublishedMinutes;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Gathers what waits for a reader from all capabilities.
@Component
class HomePages {

  private static final int NEXT_MEETINGS = 5;
  private static final int NEXT_PUBLIC_MEETINGS = 10;
  private static final int LAST_MINUTES = 10;

  private static final Comparator<Waiting.Item> MOST_URGENT_FIRST =
      Comparator.comparing(Waiting.Item::urgency)
          .thenComparing(
              Waiting.Item::due,
              Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(Waiting.Item::what);

  private final Meetings meetings;
  private final PublishedMinutes published;
  private final Bodies bodies;
  private final List<Waiting> waiting;

  HomePages(Meetings meetings, PublishedMinutes published, Bodies bodies, List<Waiting> waiting) {
    this.meetings = meetings;
    this.published = published;
    this.bodies = bodies;
    this.waiting = List.copyOf(waiting);
  }

  HomeView of(Page page) {
    var signedIn = page.actor().isSignedIn();
    var action = signedIn ? HomeAction.SEE_OWN_MEETINGS : HomeAction.SEE_PUBLIC_MEETINGS;
    var coming = meetings.coming(page.access().reach(page.actor(), action));
    return new HomeView(
        coming.stream().filter(meeting -> is(meeting, MeetingStatus.RUNNING)).toList(),
        waiting.stream()
            .flatMap(source -> source.of(page).stream())
            .distinct()
            .sorted(MOST_URGENT_FIRST)
            .toList(),
        coming.stream()
            .filter(meeting -> meeting.status().isAhead())
            .limit(signedIn ? NEXT_MEETINGS : NEXT_PUBLIC_MEETINGS)
            .toList(),
        signedIn ? List.of() : published.latest(LAST_MINUTES),
        page.maySomewhere(HomeAction.BEGIN) && bodies.list().isEmpty());
  }

  private static boolean is(Meeting meeting, MeetingStatus status) {
    return meeting.status() == status;
  }
}
