package org.spoluplan.planning.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// What pages of needs show.
final class NeedViews {

  private NeedViews() {}

  /// @param register whose it is
  /// @param groups, situations, places in words; places empty: the whole territory
  record Line(Need need, String register, String groups, String situations, String places) {}

  record ListView(
      List<Line> lines,
      Form filter,
      String query,
      boolean filtered,
      boolean writes,
      List<Option> groups,
      List<Option> situations,
      List<Option> bodies) {}

  /// @param path null when it is only typed, or this reader may not see the thing
  record EvidenceLine(Evidence is, @Nullable String path) {}

  /// @param path of the meeting's conclusion
  record VerdictLine(Verdict is, @Nullable String path) {}

  /// @param body      the group's name
  /// @param joined    those it speaks for
  /// @param speaksFor the one that speaks for it
  record NeedView(
      Line line,
      @Nullable String body,
      List<EvidenceLine> evidence,
      List<VerdictLine> verdicts,
      List<Line> joined,
      @Nullable Line speaksFor,
      boolean writes,
      boolean concludes,
      LocalDate today,
      ThreadView thread) {}

  /// @param registers whose register it may go into; empty when the need is there already
  /// @param from      what it is written down from
  record FormView(
      String title,
      String action,
      String cancel,
      List<Option> registers,
      List<Option> bodies,
      Map<String, List<Option>> lists,
      @Nullable From from) {}

  /// @param thing reference to what it came from
  record From(String thing, String kind, String title, String path) {}
}
