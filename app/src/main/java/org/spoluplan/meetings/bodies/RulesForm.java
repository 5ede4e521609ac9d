package org.spoluplan.meetings.bodies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.RulesOfProcedure.Admission;
import org.spoluplan.meetings.RulesOfProcedure.AdmissionWay;
import org.spoluplan.meetings.RulesOfProcedure.Convener;
import org.spoluplan.meetings.RulesOfProcedure.Deadlines;
import org.spoluplan.meetings.RulesOfProcedure.Majority;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Numbering;
import org.spoluplan.meetings.RulesOfProcedure.Quorum;
import org.spoluplan.meetings.RulesOfProcedure.QuorumBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.RulesOfProcedure.Writing;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// Between the form of an edition of rules and the edition.
final class RulesForm {

  private static final Pattern FRACTION = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");

  private RulesForm() {}

  /// @param bodies that may appoint members
  static RulesOfProcedure read(Form form, List<Option> bodies) {
    var appointing = form.value("appointedBy");
    if (!appointing.isBlank()
        && bodies.stream().noneMatch(body -> body.value().equals(appointing))) {
      form.reject("appointedBy", "form.error.choose");
    }
    var appoints = form.optionalId("appointedBy");
    return new RulesOfProcedure(
        new DateRange(form.date("validFrom"), null),
        form.text("source", 500),
        new Quorum(form.choice("quorumBase", QuorumBase.class), share(form, "quorum")),
        new Majority(
            form.choice("majorityBase", MajorityBase.class),
            share(form, "majority"),
            form.choice("tie", TieRule.class),
            form.checked("abstentionsAreCast")),
        form.choice("voteUnit", VoteUnit.class),
        new Writing(
            form.checked("writtenBallot"),
            form.integer("writtenBallotDays", 1, 60),
            form.choice("silence", Silence.class)),
        new Deadlines(
            form.integer("notice", 0, 60),
            form.integer("agenda", 0, 60),
            form.integer("papers", 0, 60),
            form.integer("excuse", 0, 60)),
        form.integer("verifiers", 0, 2),
        form.choice("convenedBy", Convener.class),
        fraction(form, "request", false),
        new Admission(
            form.choice("admission", AdmissionWay.class),
            form.integer("guestMeetingsFirst", 0, 12),
            appoints == null ? null : new BodyId(appoints)),
        form.integer("absences", 1, 12),
        form.optionalInteger("meetingsPerYear", 1, 52),
        form.choice("numbering", Numbering.class));
  }

  static Form form(RulesOfProcedure rules) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("source", rules.source());
    known.put("quorumBase", rules.quorum().base());
    put(known, "quorum", rules.quorum().share());
    known.put("majorityBase", rules.majority().base());
    put(known, "majority", rules.majority().share());
    known.put("tie", rules.majority().tie());
    known.put("abstentionsAreCast", rules.majority().abstentionsAreCast() ? "true" : null);
    known.put("voteUnit", rules.voteUnit());
    known.put("writtenBallot", rules.writing().allowed() ? "true" : null);
    known.put("writtenBallotDays", rules.writing().days());
    known.put("silence", rules.writing().silence());
    known.put("notice", rules.deadlines().notice());
    known.put("agenda", rules.deadlines().agenda());
    known.put("papers", rules.deadlines().papers());
    known.put("excuse", rules.deadlines().excuse());
    known.put("verifiers", rules.verifiers());
    known.put("convenedBy", rules.convenedBy());
    known.put("request", text(rules.request()));
    known.put("admission", rules.admission().way());
    known.put("guestMeetingsFirst", rules.admission().guestMeetingsFirst());
    var appoints = rules.admission().appointedBy();
    known.put("appointedBy", appoints == null ? null : appoints.value());
    known.put("absences", rules.absences());
    known.put("meetingsPerYear", rules.meetingsPerYear());
    known.put("numbering", rules.numbering());
    return Form.filled(known);
  }

  private static void put(Map<String, @Nullable Object> known, String name, Share share) {
    known.put(name, text(share));
    known.put(name + "Exceeds", share.exceeded() ? "more" : "least");
  }

  private static String text(Share share) {
    return share.part() + "/" + share.whole();
  }

  private static Share share(Form form, String name) {
    return fraction(form, name, form.value(name + "Exceeds").equals("more"));
  }

  private static Share fraction(Form form, String name, boolean exceeded) {
    var typed = FRACTION.matcher(form.value(name).strip());
    if (typed.matches()) {
      var part = Integer.parseInt(typed.group(1));
      var whole = Integer.parseInt(typed.group(2));
      if (part >= 1 && whole >= part) return new Share(part, whole, exceeded);
    }
    form.reject(name, "form.error.fraction");
    return Share.moreThan(1, 2);
  }
}
