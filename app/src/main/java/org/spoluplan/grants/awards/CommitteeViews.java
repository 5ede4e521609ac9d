package org.spoluplan.grants.awards;

import java.util.List;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.awards.AwardViews.Bar;
import org.spoluplan.grants.awards.AwardViews.Line;
import org.spoluplan.grants.awards.CommitteeVotes.Discussed;
import org.spoluplan.meetings.MeetingVotes.Excluded;
import org.spoluplan.page.Option;

/// What is shown of a committee's part in dividing.
final class CommitteeViews {

  private CommitteeViews() {}

  /// On the page of dividing.
  ///
  /// @param discussed what was put there last first
  /// @param meetings  where it can be put; empty when it cannot
  /// @param keptOut   people who would not vote, if they are members
  /// @param thread    address of the thread of the scenario
  record CommitteeView(
      boolean required,
      List<DiscussedLine> discussed,
      List<Option> meetings,
      List<Excluded> keptOut,
      String thread) {}

  /// @param sentence how it ended or where it waits
  record DiscussedLine(Discussed discussed, String sentence) {}

  /// Under the point of the agenda.
  ///
  /// @param current what is voted on is still what is recommended
  record ItemView(Call call, Bar bar, List<Line> lines, List<Excluded> excluded, boolean current) {}
}
