package org.spoluplan.planning.approvals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;

/// Sending a plan on its way, and what somebody decided, as forms.
final class ApprovalFields {

  private static final int TEXT = 4000;
  private static final int NUMBER = 100;

  private ApprovalFields() {}

  /// Everybody that a plan can have.
  static Form fresh(LocalDate due) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("due", due);
    known.put("organ", Arrays.stream(Organ.values()).map(Code::of).toList());
    return Form.filled(known);
  }

  static Set<Organ> organs(Form form) {
    var chosen = EnumSet.noneOf(Organ.class);
    for (var organ : Organ.values()) {
      if (form.has("organ", Code.of(organ))) chosen.add(organ);
    }
    if (chosen.isEmpty()) form.reject("organ", "form.error.choose");
    return chosen;
  }

  /// Only of use when the form is valid; without the file.
  ///
  /// @param hasPaper a file came with the form
  static Decision.Said decision(Form form, Step step, boolean hasPaper, LocalDate today) {
    var verdict = form.choice("verdict", Verdict.class);
    var day = form.date("day");
    var resolution = form.optionalText("resolution", NUMBER);
    UUID meeting = form.optionalId("meeting");
    var note = form.optionalText("note", TEXT);
    if (!form.valid()) {
      return new Decision.Said(Verdict.NOTED, today, resolution, null, null, note);
    }
    if (day.isAfter(today)) form.reject("day", "need.error.future");
    if (verdict.needsReason() && note == null) form.reject("note", "approval.error.note");
    var municipal = step.organ().isMunicipal() && verdict != Verdict.POSTPONED;
    if (resolution == null && (municipal || hasPaper)) {
      form.reject("resolution", "approval.error.resolution");
    }
    return new Decision.Said(
        verdict,
        day,
        resolution,
        meeting == null || step.organ().isMunicipal() ? null : new MeetingId(meeting),
        null,
        note);
  }

  /// The last decision, to be mended.
  static Form form(Step step) {
    Map<String, @Nullable Object> known = new HashMap<>();
    known.put("seen", step.decisions().size());
    step.said().ifPresent(said -> fill(known, said));
    return Form.filled(known);
  }

  private static void fill(Map<String, @Nullable Object> known, Decision.Said said) {
    known.put("verdict", said.verdict());
    known.put("day", said.day());
    known.put("resolution", said.resolution());
    known.put("meeting", said.meeting() == null ? null : said.meeting().value());
    known.put("note", said.note());
  }
}
