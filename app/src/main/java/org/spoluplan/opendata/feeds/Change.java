package org.spoluplan.opendata.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Place;
import org.spoluplan.network.SocialService;

/// When a service begins, ends, is closed, or moves.
///
/// @param what      of the sentence
/// @param lastDay   of what takes more days
/// @param placeName of a place that is not secret; empty when it has none, or all is meant
record Change(What what, LocalDate day, LocalDate lastDay, String placeName) {

  enum What {
    BEGINS,
    ENDS,
    CLOSED,
    /// From that day on, nobody has said until when.
    CLOSED_FROM,
    /// Up to that day, nobody has said since when.
    CLOSED_UNTIL,
    PLACE_OPENS,
    PLACE_CLOSES
  }

  /// With a day on which it happens; of places that are secret nothing.
  static List<Change> of(SocialService service) {
    var all = new ArrayList<Change>();
    var registration = service.is().registration();
    add(all, What.BEGINS, registration.valid().from(), "");
    add(all, What.ENDS, registration.valid().to(), "");
    var closed = registration.closed();
    if (closed != null) closed(all, closed);
    service.is().places().stream().filter(place -> !place.secret()).forEach(one -> of(one, all));
    return all;
  }

  private static void closed(List<Change> all, DateRange closed) {
    var from = closed.from();
    var to = closed.to();
    if (from != null && to != null) all.add(new Change(What.CLOSED, from, to, ""));
    else if (from != null) add(all, What.CLOSED_FROM, from, "");
    else add(all, What.CLOSED_UNTIL, to, "");
  }

  private static void of(Place place, List<Change> all) {
    var address = place.address();
    var line = address == null ? "" : address.streetLine();
    var name = place.name() == null ? line : place.name();
    add(all, What.PLACE_OPENS, place.valid().from(), name);
    add(all, What.PLACE_CLOSES, place.valid().to(), name);
  }

  private static void add(List<Change> all, What what, @Nullable LocalDate day, String placeName) {
    if (day != null) all.add(new Change(what, day, day, placeName));
  }
}
