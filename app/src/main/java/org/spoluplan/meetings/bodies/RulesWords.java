package org.spoluplan.meetings.bodies;

import java.time.LocalDate;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.RulesOfProcedure.QuorumBase;
import org.spoluplan.page.Page;

/// An edition of rules as people would say it.
record RulesWords(Page page, RulesOfProcedure rules, LocalDate today) {

  boolean inForce() {
    return rules.validity().contains(today);
  }

  String period() {
    var from = rules.validity().from();
    var to = rules.validity().to();
    var since = from == null ? "" : page.dates().brief(from);
    if (to == null)
      return page.t(isToCome() ? "rules.period.coming.open" : "rules.period.open", since);
    var until = page.dates().brief(to);
    if (isToCome()) return page.t("rules.period.coming", since, until);
    return page.t(inForce() ? "rules.period" : "rules.period.past", since, until);
  }

  private boolean isToCome() {
    var from = rules.validity().from();
    return from != null && from.isAfter(today);
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
