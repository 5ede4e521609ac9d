package org.spoluplan.meetings.voting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.voting.RollLine.Stay;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The times of one person on the roll, put right by hand.
@Controller
class RollTimesController {

  /// The times noted and two more.
  private static final int FREE_ROWS = 2;

  private static final int MOST_ROWS = 20;

  private final Access access;
  private final Sittings sittings;
  private final CallingRoll calling;
  private final Roll roll;

  RollTimesController(Access access, Sittings sittings, CallingRoll calling, Roll roll) {
    this.access = access;
    this.sittings = sittings;
    this.calling = calling;
    this.roll = roll;
  }

  @GetMapping("/jednani/{id}/prezence/{line}/casy")
  Reply show(@PathVariable MeetingId id, @PathVariable AttendanceId line, Page page) {
    var sitting = sittings.get(id);
    access.require(page.actor(), RollAction.CALL_ROLL, sitting);
    return times(page, sitting, line(id, line), filled(line(id, line)));
  }

  @PostMapping("/jednani/{id}/prezence/{line}/casy")
  Reply change(@PathVariable MeetingId id, @PathVariable AttendanceId line, Page page, Form form) {
    var sitting = sittings.get(id);
    access.require(page.actor(), RollAction.CALL_ROLL, sitting);
    var current = line(id, line);
    var stays = read(sitting, form);
    if (!form.valid()) return times(page, sitting, current, form).asInvalid();
    return calling
        .putRight(page.actor(), line, new Stays(stays))
        .either(
            _ -> Redirect.to(LivePage.path(id)).saying(page.t("roll.noted")),
            refusal -> times(page.refusing(refusal), sitting, current, form).refused(refusal));
  }

  private RollLine line(MeetingId meeting, AttendanceId id) {
    if (!roll.meetingOf(id).equals(meeting)) throw new NotFound("attendance", id.value());
    return roll.line(id);
  }

  private static Html times(Page page, Sitting sitting, RollLine line, Form form) {
    var rows = Math.min(line.stays().size() + FREE_ROWS, MOST_ROWS);
    return Html.of((out, i) -> JtetimesGenerated.render(out, i, page, sitting, line, rows, form));
  }

  private static Form filled(RollLine line) {
    var known = new HashMap<String, @Nullable Object>();
    for (int i = 0; i < line.stays().size(); i++) {
      var stay = line.stays().get(i);
      known.put("came-" + i, time(stay.cameAt()));
      known.put("left-" + i, stay.leftAt() == null ? null : time(stay.leftAt()));
      known.put("remote-" + i, stay.remote() ? "true" : null);
    }
    return Form.filled(known);
  }

  private static List<Stay> read(Sitting sitting, Form form) {
    var stays = new ArrayList<Stay>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var came = form.optionalTime("came-" + i);
      var left = form.optionalTime("left-" + i);
      if (came == null && left != null) form.reject("came-" + i, "form.error.time");
      if (came == null) continue;
      stays.add(
          new Stay(
              instant(sitting, came),
              left == null ? null : instant(sitting, left),
              form.checked("remote-" + i)));
    }
    return stays;
  }

  private static Instant instant(Sitting sitting, LocalTime time) {
    return sitting.heldOn().atTime(time).atZone(Words.ZONE).toInstant();
  }

  private static String time(Instant at) {
    var local = at.atZone(Words.ZONE).toLocalTime();
    return "%d:%02d".formatted(local.getHour(), local.getMinute());
  }
}
