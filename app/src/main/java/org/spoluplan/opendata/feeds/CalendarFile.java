package org.spoluplan.opendata.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;

/// Writes whole days as iCalendar (RFC 5545).
final class CalendarFile {

  private static final String PRODUCT = "-//Spoluplán//Spoluplán//CS";

  private CalendarFile() {}

  /// @param uid stays the same while the day may change
  record Entry(String uid, Change change, String summary) {}

  static byte[] of(String name, String url, List<Entry> entries, Instant stamp) {
    var calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
    calendar.add(new XProperty("X-WR-CALNAME", name));
    for (var entry : entries) {
      var event = new VEvent(false);
      event.add(new Uid(entry.uid()));
      event.add(new DtStamp(stamp.atOffset(ZoneOffset.UTC).toInstant()));
      event.add(new DtStart<>(entry.change().day()));
      event.add(new DtEnd<>(entry.change().lastDay().plusDays(1)));
      event.add(new Summary(entry.summary()));
      event.add(new Url(URI.create(url)));
      calendar.add(event);
    }
    return calendar.toString().getBytes(StandardCharsets.UTF_8);
  }
}
