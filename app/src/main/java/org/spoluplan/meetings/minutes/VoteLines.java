package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.MotionDraft.Ballot;
import org.spoluplan.meetings.minutes.MotionDraft.Choice;
import org.spoluplan.meetings.minutes.MotionDraft.Manner;

/// One vote: the line everybody looks for, and a sentence that says how it was reached.
final class VoteLines {

  private VoteLines() {}

  static String of(MotionDraft motion) {
    var lines = new ArrayList<@Nullable String>();
    lines.add(
        Lines.fact(
            say(motion.counter() ? "motion.counter" : "motion"), Lines.typed(motion.wording())));
    if (motion.proposedBy() != null)
      lines.add(say("motion.proposed", Lines.typed(motion.proposedBy())));
    lines.add(Lines.fact(say("vote"), line(motion)));
    lines.add(sentences(motion));
    if (motion.manner() == Manner.BY_NAME) lines.addAll(byName(motion.ballots()));
    return Lines.joined(lines);
  }

  static String line(MotionDraft motion) {
    return say(
        "vote.line",
        String.valueOf(motion.inFavour()),
        String.valueOf(motion.against()),
        String.valueOf(motion.abstained()),
        say("vote.result", motion.verdict()));
  }

  static String sentences(MotionDraft motion) {
    var electorate = say("vote.electorate", motion.entitled(), motion.present());
    if (motion.quorum() > 0) electorate += say("vote.quorum", motion.quorum());
    if (motion.base() > 0) electorate += say("vote.base", motion.base());
    var counts =
        String.join(
            ", ",
            say("vote.in_favour", motion.inFavour()),
            say("vote.against", motion.against()),
            say("vote.abstained", motion.abstained()));
    return String.join(
        " ",
        say("vote.manner", motion.manner()),
        electorate + ".",
        counts + ".",
        say("vote.decision", motion.verdict()));
  }

  /// Names have commas of their own, before titles and organisations.
  private static List<String> byName(List<Ballot> ballots) {
    var names = new EnumMap<Choice, List<String>>(Choice.class);
    for (var ballot : ballots) {
      names.computeIfAbsent(ballot.choice(), _ -> new ArrayList<>()).add(ballot.name());
    }
    var lines = new ArrayList<String>();
    names.forEach(
        (choice, all) -> lines.add(say("vote.choice", choice) + ": " + Lines.typed(all, "; ")));
    return lines;
  }
}
