package org.spoluplan.meetings.invitations;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.notifications.CalendarPart;

/// Writes iCalendar (RFC 5545) and iTIP (RFC 5546). The library is touched only when a calendar is
/// really written: it takes a second to wake up.
final class CalendarText {

  private static final String PRODUCT = "-//Spoluplán//Spoluplán//CS";
  private static final Duration LOOK_AGAIN = Duration.ofHours(4);

  private static final int LONGEST_LINE = 75;

  private CalendarText() {}

  /// What goes with a letter: the entry, with a request to answer or the news that it is off.
  static CalendarPart letter(CalendarPart.Method method, CalendarEntry entry, Instant stamp) {
    var calendar = calendar(List.of(entry), stamp);
    calendar.add(
        method == CalendarPart.Method.CANCEL ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
    return new CalendarPart(method, text(calendar));
  }

  /// A file to open in a calendar program.
  static String file(CalendarEntry entry, Instant stamp) {
    return text(calendar(List.of(entry), stamp));
  }

  /// A calendar that programs subscribe to and look at every few hours.
  static String feed(String name, List<CalendarEntry> entries, Instant stamp) {
    var calendar = calendar(entries, stamp);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(), LOOK_AGAIN));
    calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
    return text(calendar);
  }

  private static Calendar calendar(List<CalendarEntry> entries, Instant stamp) {
    var calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
    calendar.add(prague());
    entries.forEach(entry -> calendar.add(event(entry, stamp)));
    return calendar;
  }

  private static VEvent event(CalendarEntry entry, Instant stamp) {
    var meeting = entry.meeting();
    var event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new Sequence(meeting.sequence()));
    event.add(new DtStamp(stamp));
    addTime(event, entry);
    event.add(new Summary(entry.summary()));
    if (entry.location() != null) event.add(new Location(entry.location()));
    event.add(new Description(entry.description()));
    event.add(new Url(URI.create(entry.url())));
    event.add(
        meeting.status() == MeetingStatus.CANCELLED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    if (entry.organiser() != null) event.add(organiser(entry.organiser()));
    if (entry.attendee() != null) event.add(attendee(entry.attendee(), entry.answer()));
    return event;
  }

  /// Whole days when the hour is not known, and of a written ballot all its days; the end of whole
  /// days does not belong to them.
  private static void addTime(VEvent event, CalendarEntry entry) {
    var meeting = entry.meeting();
    var begin = Timing.begin(meeting);
    if (begin.isPresent()) {
      event.add(new DtStart<>(begin.get()));
      event.add(new DtEnd<>(Timing.end(meeting).orElseThrow()));
    } else {
      event.add(new DtStart<>(meeting.day()));
      event.add(new DtEnd<>(Timing.lastDay(meeting).plusDays(1)));
    }
  }

  private static Property organiser(CalendarEntry.Participant who) {
    return new Organizer(mailto(who)).add(new Cn(who.name()));
  }

  private static Property attendee(CalendarEntry.Participant who, @Nullable Answer answer) {
    return new Attendee(mailto(who))
        .add(new Cn(who.name()))
        .add(Role.REQ_PARTICIPANT)
        .add(status(answer))
        .add(Rsvp.TRUE);
  }

  private static PartStat status(@Nullable Answer answer) {
    return switch (answer) {
      case null -> PartStat.NEEDS_ACTION;
      case ACCEPTED -> PartStat.ACCEPTED;
      case DECLINED -> PartStat.DECLINED;
      case TENTATIVE -> PartStat.TENTATIVE;
    };
  }

  private static URI mailto(CalendarEntry.Participant who) {
    return URI.create("mailto:" + who.email());
  }

  /// Central European time as it is since 1996; nothing here is older. Written out because the
  /// library's own has a hundred years of history in each letter and asks the network for news.
  private static VTimeZone prague() {
    var winter = observance(new Standard(), "1996-10-27T03:00", 2, 1, "CET", 10);
    var summer = observance(new Daylight(), "1996-03-31T02:00", 1, 2, "CEST", 3);
    var zone = new VTimeZone(new ComponentList<Observance>(List.of(winter, summer)));
    zone.add(new TzId("Europe/Prague"));
    return zone;
  }

  private static <O extends Observance> O observance(
      O observance, String first, int from, int to, String name, int month) {
    observance.add(new DtStart<>(LocalDateTime.parse(first)));
    observance.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
    observance.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
    observance.add(new TzName(name));
    observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
    return observance;
  }

  private static String text(Calendar calendar) {
    var text = new java.io.StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return folded(text.toString().replace("\r\n ", ""));
  }

  /// Lines of at most 75 octets (RFC 5545, 3.1). The library counts characters, of which ours have
  /// two octets, and would cut one of four in half.
  private static String folded(String calendar) {
    var folded = new StringBuilder();
    var octets = 0;
    for (var i = 0; i < calendar.length(); ) {
      var character = Character.toString(calendar.codePointAt(i));
      var length = character.getBytes(StandardCharsets.UTF_8).length;
      if (character.equals("\n")) {
        octets = 0;
      } else if (!character.equals("\r") && octets + length > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1 + length;
      } else {
        octets += length;
      }
      folded.append(character);
      i += character.length();
    }
    return folded.toString();
  }
}
