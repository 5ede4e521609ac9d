package org.spoluplan.grants.calls;

import java.util.List;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// Choices of the forms of rules.
final class RuleChoices {

  private RuleChoices() {}

  static List<Option> ways(Page page) {
    return Option.of(page, "call.rule.way", RuleFields.Way.class);
  }

  static List<Option> units(Page page) {
    return Option.of(page, "call.rule.unit", RuleFields.Unit.class);
  }

  static List<Option> verdicts(Page page) {
    return Option.of(page, "call.verdict", RuleComment.Verdict.class);
  }
}
