package org.spoluplan.boards.state;

import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// Whether a step may be taken, and what it changes.
public final class Deciding {

  private Deciding() {}

  public static Outcome<Decision> decide(
      BoardState state, Seat seat, Step step, java.time.Instant now) {
    var reopens = step instanceof Step.MoveTo && seat.facilitates();
    if (state.phase() == Phase.CLOSED && !reopens) return Outcome.refused(BoardRefusal.CLOSED);
    var writing = new WritingRules(state, seat, now);
    var grouping = new GroupingRules(state, seat);
    var merging = new MergingRules(state, seat, now);
    var pointing = new PointingRules(state, seat);
    var leading = new LeadingRules(state, seat);
    return switch (step) {
      case Step.Write write -> writing.write(write);
      case Step.Reword reword -> writing.reword(reword);
      case Step.Withdraw withdraw -> writing.withdraw(withdraw);
      case Step.Move move -> grouping.move(move);
      case Step.Put put -> grouping.put(put);
      case Step.Title title -> grouping.title(title);
      case Step.Dissolve dissolve -> grouping.dissolve(dissolve);
      case Step.Merge merge -> merging.merge(merge);
      case Step.Split split -> merging.split(split);
      case Step.Give give -> pointing.give(give);
      case Step.GiveForRoom give -> pointing.giveForRoom(give);
      case Step.Hide hide -> leading.hide(hide);
      case Step.Show show -> leading.show(show);
      case Step.MoveTo(var phase) -> leading.settings(ChangeKind.PHASE_MOVED, s -> s.in(phase));
      case Step.Display(var locked, var authors, var totals) ->
          leading.settings(ChangeKind.SETTINGS_CHANGED, s -> s.showing(locked, authors, totals));
      case Step.Timer(var until) ->
          leading.settings(ChangeKind.SETTINGS_CHANGED, s -> s.until(until));
      case Step.Allow allow -> leading.allow(allow);
      case Step.HandOver(var to) ->
          leading.settings(ChangeKind.HANDED_OVER, s -> s.handedTo(to, seat.participant()));
    };
  }
}
