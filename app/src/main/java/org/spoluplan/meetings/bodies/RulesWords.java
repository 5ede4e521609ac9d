package org.spoluplan.meetings.bodies;

import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.bodies.RulesOfProcedure.QuorumBase;
import org.spoluplan.page.Page;

/// An edition of rules as people would say it.
record RulesWords(Page page, RulesOfProcedure rules) {

  String period() {
    var from = rules.validity().from();
    var to = rules.validity().to();
    var since = from == null ? "" : page.dates().brief(from);
    return to == null
        ? page.t("rules.period.open", since)
        : page.t("rules.period", since, page.dates().brief(to));
  }

  String quorum() {
    return rules.quorum().base() == QuorumBase.NONE
        ? page.t("rules.quorum.none")
        : page.t("rules.quorum.text", share(rules.quorum().share()));
  }

  String majority() {
    var majority = rules.majority();
    return share(majority.share()) + " " + page.t("rules.majority-base", majority.base());
  }

  String writing() {
    var writing = rules.writing();
    if (!writing.allowed()) return page.t("rules.writing.none");
    return page.t("rules.writing.text", writing.days(), page.t("rules.silence", writing.silence()));
  }

  String request() {
    return page.t("rules.request.text", share(rules.request()));
  }

  private String share(Share share) {
    var key = share.exceeded() ? "rules.share.more" : "rules.share.least";
    return page.t(key, share.part() + "/" + share.whole());
  }
}
