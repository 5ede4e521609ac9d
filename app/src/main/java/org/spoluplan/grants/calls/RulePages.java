package org.spoluplan.grants.calls;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.grants.calls.CallViews.CommentLine;
import org.spoluplan.grants.calls.CallViews.CommentsView;
import org.spoluplan.grants.calls.CallViews.RulesView;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Versions of the rule of a call, and what people say about them.
@Component
class RulePages {

  private static final int MOST_MEETINGS = 40;

  private final StoredCalls calls;
  private final RuleComments comments;
  private final CallPages callPages;
  private final RuleWords words;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Clock clock;

  RulePages(
      StoredCalls calls,
      RuleComments comments,
      CallPages callPages,
      RuleWords words,
      Bodies bodies,
      Meetings meetings,
      Clock clock) {
    this.calls = calls;
    this.comments = comments;
    this.callPages = callPages;
    this.words = words;
    this.bodies = bodies;
    this.meetings = meetings;
    this.clock = clock;
  }

  /// The rule of the last version, or what towns begin with.
  Form usual(Call call) {
    return calls.rules(call.id()).stream()
        .findFirst()
        .map(rule -> RuleFields.form(rule.rule()))
        .orElseGet(RuleFields::usual);
  }

  Html rules(Page page, Form form, Call call) {
    var manages = page.may(CallAction.MANAGE, call.programme());
    var rules =
        calls.rules(call.id()).stream().map(rule -> callPages.line(page, call, rule)).toList();
    var values = RuleChoices.values(page, call.is(), words);
    var view =
        new RulesView(call, rules, values, manages ? heldBy(page, call) : List.of(), manages);
    return Html.of((out, i) -> JterulesGenerated.render(out, i, page, form, view));
  }

  /// Meetings of the funder's bodies that were held, the newest first.
  private List<Option> heldBy(Page page, Call call) {
    var today = Today.of(clock);
    return bodies.list().stream()
        .filter(body -> call.programme().funder().equals(body.organisation()))
        .map(BodySummary::id)
        .flatMap(body -> meetings.of(body).stream())
        .filter(one -> !one.day().isAfter(today))
        .sorted(Comparator.comparing(Meeting::day).reversed())
        .distinct()
        .limit(MOST_MEETINGS)
        .map(one -> option(page, one))
        .toList();
  }

  private static Option option(Page page, Meeting meeting) {
    var label = meeting.body().briefName() + ", " + page.dates().plain(meeting.day());
    return new Option(meeting.id().value().toString(), label);
  }

  Html comments(Page page, Form form, Call call) {
    var view =
        new CommentsView(
            call,
            calls.rules(call.id()).stream()
                .findFirst()
                .map(rule -> callPages.line(page, call, rule)),
            comments.of(call.id()).stream().map(one -> line(page, one)).toList(),
            call.is().takesComments(Today.of(clock)),
            page.may(CallAction.MANAGE, call.programme()));
    return Html.of((out, i) -> JtecommentsGenerated.render(out, i, page, form, view));
  }

  private static CommentLine line(Page page, RuleComment comment) {
    var day = comment.at().atZone(Today.ZONE).toLocalDate();
    return new CommentLine(comment, page.dates().plain(day));
  }
}
