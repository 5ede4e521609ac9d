package org.spoluplan.grants.calls;

import java.util.List;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// Choices of the forms of rules.
public final class RuleChoices {

  private RuleChoices() {}

  public static List<Option> ways(Page page) {
    return Option.of(page, "call.rule.way", RuleFields.Way.class);
  }

  public static List<Option> units(Page page) {
    return Option.of(page, "call.rule.unit", RuleFields.Unit.class);
  }

  /// What weights can be given to, in words.
  public static List<Option> values(Page page, Call.Content call, RuleWords words) {
    var names = RuleWords.names(call);
    return RuleValues.of(call).stream()
        .map(one -> new Option(one, words.criterion(one, names, page.locale())))
        .toList();
  }

  static List<Option> verdicts(Page page) {
    return Option.of(page, "call.verdict", RuleComment.Verdict.class);
  }
}
