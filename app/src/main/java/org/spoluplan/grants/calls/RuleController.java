package org.spoluplan.grants.calls;

import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallRule.Decision;
import org.spoluplan.grants.calls.RuleComment.Said;
import org.spoluplan.grants.calls.RuleComment.Verdict;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a call divides money: versions of the rule, the public round, decisions.
@Controller
@RequestMapping("/dotace/vyzvy/{id}")
class RuleController {

  private static final String BECAUSE = "rules are commented by whoever they concern";
  private static final int LINE = 200;
  private static final int NOTE = 4000;
  private static final int TEXT = 8000;
  private static final int NUMBER = 100;

  private final Access access;
  private final StoredCalls calls;
  private final KeepingRules keeping;
  private final Commenting commenting;
  private final RulePages pages;

  RuleController(
      Access access,
      StoredCalls calls,
      KeepingRules keeping,
      Commenting commenting,
      RulePages pages) {
    this.access = access;
    this.calls = calls;
    this.keeping = keeping;
    this.commenting = commenting;
    this.pages = pages;
  }

  @GetMapping("/pravidla")
  @PublicPage(because = BECAUSE)
  Reply rules(Page page, @PathVariable CallId id) {
    var call = visible(page, id);
    return pages.rules(page, pages.usual(call), call);
  }

  @PostMapping("/pravidla")
  Reply add(Page page, Form form, @PathVariable CallId id) {
    var call = managed(page, id);
    var rule = RuleFields.read(form, call.is());
    var note = form.optionalText("note", NOTE);
    if (!form.valid()) return pages.rules(page, form, call).asInvalid();
    return switch (keeping.add(page.actor(), id, rule, note)) {
      case Outcome.Done<Integer>(var number) ->
          Redirect.to(call.path() + "/pravidla").saying(page.t("call.rule.added", number));
      case Outcome.Refused<Integer>(var reason) ->
          pages.rules(page.refusing(reason), form, call).refused(reason);
    };
  }

  @PostMapping("/pravidla/{number}/rozhodnuti")
  Reply decide(Page page, Form form, @PathVariable CallId id, @PathVariable int number) {
    var call = managed(page, id);
    var meeting = form.optionalId("meeting");
    var decision =
        new Decision(
            form.date("day"),
            form.optionalText("resolution", NUMBER),
            meeting == null ? null : new MeetingId(meeting));
    if (!form.valid()) return pages.rules(page, form, call).asInvalid();
    return switch (keeping.decide(page.actor(), id, number, decision)) {
      case Outcome.Done<CallId> _ ->
          Redirect.to(call.path() + "/pravidla").saying(page.t("call.rule.holds", number));
      case Outcome.Refused<CallId>(var reason) ->
          pages.rules(page.refusing(reason), pages.usual(call), call).refused(reason);
    };
  }

  @GetMapping("/pripominky")
  @PublicPage(because = BECAUSE)
  Reply comments(Page page, @PathVariable CallId id) {
    return pages.comments(page, Form.empty(), visible(page, id));
  }

  @PostMapping("/pripominky")
  @PublicPage(because = BECAUSE)
  Reply comment(Page page, Form form, @PathVariable CallId id) {
    var call = visible(page, id);
    var said =
        new Said(
            form.text("author", LINE),
            form.optionalText("organisation", LINE),
            form.optionalText("email", LINE),
            form.text("comment", TEXT));
    var email = said.email();
    if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      form.reject("email", "people.error.email");
    }
    if (!form.valid()) return pages.comments(page, form, call).asInvalid();
    return switch (commenting.comment(page.actor(), id, said)) {
      case Outcome.Done<CallId> _ ->
          Redirect.to(call.path() + "/pripominky").saying(page.t("call.comment.thanks"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.comments(page.refusing(reason), form, call).refused(reason);
    };
  }

  @PostMapping("/pripominky/{comment}")
  Reply settle(Page page, Form form, @PathVariable CallId id, @PathVariable UUID comment) {
    var call = managed(page, id);
    var verdict = form.choice("verdict", Verdict.class);
    var reason = form.text("answer", TEXT);
    if (!form.valid()) return pages.comments(page, form, call).asInvalid();
    commenting.settle(page.actor(), id, comment, verdict, reason);
    return Redirect.to(call.path() + "/pripominky#k-" + comment)
        .saying(page.t("call.comment.settled"));
  }

  private Call visible(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.VIEW, call);
    return call;
  }

  private Call managed(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.MANAGE, call.programme());
    return call;
  }
}
