package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Component;

/// Meetings as calendar entries and files, worded in the reader's language.
@Component
class Calendars {

  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  Calendars(Words words, SiteAddress site, Clock clock) {
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  /// @param insider may have the link to the room; it is not for everybody on the internet
  CalendarEntry entry(Meeting meeting, Locale language, boolean insider) {
    var room = insider ? meeting.roomLink() : null;
    var description =
        Stream.of(
                room == null ? null : t(language, "invitation.letter.room", room),
                t(language, "invitation.entry.page", site.of(meeting.path())))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new CalendarEntry(
        meeting,
        name(meeting),
        location(meeting, room),
        description,
        site.of(meeting.path()),
        null,
        null,
        null);
  }

  String file(Meeting meeting, Locale language, boolean insider) {
    return CalendarText.file(entry(meeting, language, insider), clock.instant());
  }

  String feed(List<Meeting> meetings, Locale language, boolean insider) {
    return CalendarText.feed(
        t(language, "invitation.feed.name"),
        meetings.stream().map(meeting -> entry(meeting, language, insider)).toList(),
        clock.instant());
  }

  static String name(Meeting meeting) {
    var body = meeting.body().name();
    return meeting.title() == null ? body : body + ": " + meeting.title();
  }

  private static @Nullable String location(Meeting meeting, @Nullable String room) {
    return meeting.place() == null ? room : meeting.place();
  }

  private String t(Locale language, String key, Object... arguments) {
    return words.messages().of(language, key, arguments);
  }
}
