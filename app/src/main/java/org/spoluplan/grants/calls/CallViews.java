package org.spoluplan.grants.calls;

import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.Programme;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// What pages of calls show.
final class CallViews {

  private CallViews() {}

  /// @param funder by name
  record ProgrammeLine(Programme programme, String funder, List<Call> calls, boolean manages) {}

  /// @param sentences what the rule says
  /// @param decided   who decided and when, in words; empty while it is a draft
  record RuleLine(CallRule rule, List<String> sentences, String decided) {}

  /// @param lacks  sentences, what it lacks before it can be announced
  /// @param panels what other parts of grants say
  record CallView(
      Call call,
      String funder,
      String territory,
      Optional<RuleLine> rule,
      boolean manages,
      boolean commentsNow,
      List<String> lacks,
      List<Html.Template> panels,
      ThreadView thread) {}

  record ProgrammeFormView(
      Optional<Programme> programme, List<Option> funders, List<Option> regions) {
    String action() {
      return programme
          .map(one -> "/dotace/programy/" + one.id().value())
          .orElse("/dotace/programy");
    }
  }

  /// @param action where the form goes
  record CallFormView(
      Programme programme, Optional<Call> call, String action, int criteria, int attachments) {}

  /// @param values what weights can be given to, with their words
  record RulesView(
      Call call,
      List<RuleLine> rules,
      List<Option> values,
      List<Option> meetings,
      boolean manages) {}

  record CommentLine(RuleComment comment, String day) {}

  record CommentsView(
      Call call,
      Optional<RuleLine> rule,
      List<CommentLine> comments,
      boolean open,
      boolean manages) {}
}
