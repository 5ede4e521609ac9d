package org.spoluplan.meetings.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.PlausibleDays;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// What is filled in about a meeting that is planned.
record MeetingDetails(
    @Nullable String number,
    @Nullable String title,
    MeetingForm form,
    LocalDate day,
    @Nullable LocalDate until,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable String place,
    @Nullable String roomLink,
    @Nullable String announcement,
    @Nullable String publicContact,
    boolean openToAll,
    List<UUID> joint) {

  MeetingDetails {
    joint = List.copyOf(joint);
  }

  /// @param others bodies that may be asked to a joint meeting
  static MeetingDetails read(Form form, List<Option> others, PlausibleDays days) {
    var offered = others.stream().map(Option::value).toList();
    if (!offered.containsAll(form.values("joint"))) form.reject("joint", "form.error.choose");
    var how = form.choice("form", MeetingForm.class);
    var day = form.date("day");
    var until = form.optionalDate("until");
    days.check(form, "day", day);
    if (until != null) days.check(form, "until", until);
    if (how == MeetingForm.WRITTEN && until == null) form.reject("until", "meeting.error.until");
    if (until != null && until.isBefore(day)) form.reject("until", "form.error.period");
    var from = form.optionalTime("from");
    var to = form.optionalTime("to");
    if (from != null && to != null && !to.isAfter(from)) form.reject("to", "form.error.period");
    var link = form.optionalText("roomLink", 500);
    if (link != null && !link.startsWith("https://")) form.reject("roomLink", "meeting.error.link");
    return new MeetingDetails(
        form.optionalText("number", 20),
        form.optionalText("title", 300),
        how,
        day,
        how == MeetingForm.WRITTEN ? until : null,
        from,
        to,
        form.optionalText("place", 300),
        link,
        form.optionalText("announcement", 4000),
        form.optionalText("publicContact", 200),
        form.checked("openToAll"),
        form.ids("joint"));
  }

  MeetingDetails numbered(@Nullable String next) {
    return new MeetingDetails(
        next,
        title,
        form,
        day,
        until,
        from,
        to,
        place,
        roomLink,
        announcement,
        publicContact,
        openToAll,
        joint);
  }

  static Form form(Meeting meeting) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("number", meeting.number());
    known.put("title", meeting.title());
    known.put("form", meeting.form());
    known.put("day", meeting.day());
    known.put("until", meeting.until());
    known.put("from", meeting.from());
    known.put("to", meeting.to());
    known.put("place", meeting.place());
    known.put("roomLink", meeting.roomLink());
    known.put("announcement", meeting.announcement());
    known.put("publicContact", meeting.publicContact());
    known.put("openToAll", meeting.openToAll() ? "true" : null);
    known.put("joint", meeting.joint().stream().map(body -> body.id().value()).toList());
    known.put("version", meeting.version());
    return Form.filled(known);
  }

  /// Whether people must be told: the time, the place or the way in is another one.
  boolean movesComparedTo(Meeting planned) {
    return !day.equals(planned.day())
        || !java.util.Objects.equals(until, planned.until())
        || !java.util.Objects.equals(from, planned.from())
        || !java.util.Objects.equals(to, planned.to())
        || !java.util.Objects.equals(place, planned.place())
        || !java.util.Objects.equals(roomLink, planned.roomLink());
  }
}
