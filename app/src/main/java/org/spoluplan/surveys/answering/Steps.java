package org.spoluplan.surveys.answering;

import java.util.Arrays;
import java.util.List;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.surveys.answering.FillingPages.Way;
import org.spoluplan.surveys.forms.AnswerCheck;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Asked;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Component;

/// From page to page: what was typed is kept at each step; questions that a condition adds on the
/// same page are shown there before the next one comes.
@Component
class Steps {

  private final Surveys surveys;
  private final Filling filling;
  private final FillingPages pages;
  private final AnswerFields fields;

  Steps(Surveys surveys, Filling filling, FillingPages pages, AnswerFields fields) {
    this.surveys = surveys;
    this.filling = filling;
    this.pages = pages;
    this.fields = fields;
  }

  static int at(Form form, SurveyForm all) {
    try {
      var typed = Integer.parseInt(form.value("strana"));
      return Math.clamp(typed, 0, all.pages().size() - 1);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  static String language(Form form, SurveyForm all) {
    var chosen = form.value("jazyk");
    return all.languages().contains(chosen) ? chosen : all.languages().getFirst();
  }

  Reply show(Page page, Form form, Way way, AnswerSet set) {
    var all = surveys.version(set.survey(), set.form());
    var closed = filling.closed(surveys.get(set.survey()));
    if (closed.isPresent()) {
      var survey = surveys.get(set.survey());
      return pages.start(page.refusing(closed.get()), survey).refused(closed.get());
    }
    return pages.fill(page, way, set, at(form, all));
  }

  Reply step(Page page, Form form, Way way, AnswerSet set) {
    var all = surveys.version(set.survey(), set.form());
    int at = at(form, all);
    var shown = shown(form, all, at);
    var typed = fields.read(form, shown);
    var answers = set.typed().with(typed);
    var back = form.value("krok").equals("zpet");
    var later = form.value("krok").equals("ulozit");
    var asked = Asked.of(all, answers);
    var still = shown.stream().filter(asked::has).toList();
    var faults = AnswerCheck.faults(still, asked.counted(), !back && !later);
    AnswerFields.reject(form, faults, way.language());
    if (!form.valid() && !back) {
      return pages.fill(page, form, way, set, answers, at).asInvalid();
    }
    var kept = filling.write(page.actor(), set, form.valid() ? answers : set.typed());
    if (kept instanceof Outcome.Refused<?>(var reason)) {
      return pages.start(page.refusing(reason), surveys.get(set.survey())).refused(reason);
    }
    if (later) return Redirect.to(way.base() + query(at, way)).saying(page.t("survey.kept"));
    var added = !back && FillingPages.on(all, answers, at).size() > still.size();
    if (added) {
      return Redirect.to(way.base() + query(at, way)).saying(page.t("survey.questions.added"));
    }
    var next = next(all, answers, at, back);
    return next < 0
        ? Redirect.to(way.base() + "/kontrola?jazyk=" + way.language())
        : Redirect.to(way.base() + query(next, way));
  }

  private static String query(int at, Way way) {
    return "?strana=" + at + "&jazyk=" + way.language();
  }

  /// Those whose fields stood on the page.
  private static List<Question> shown(Form form, SurveyForm all, int at) {
    var codes = Arrays.asList(form.value("otazky").split(" "));
    return all.pages().get(at).questions().stream()
        .filter(one -> codes.contains(one.code()))
        .toList();
  }

  /// The next page that asks anything; -1 after the last one.
  private static int next(SurveyForm all, Answers answers, int at, boolean back) {
    for (int to = back ? at - 1 : at + 1; to >= 0 && to < all.pages().size(); to += back ? -1 : 1) {
      if (!FillingPages.on(all, answers, to).isEmpty()) return to;
    }
    return back ? 0 : -1;
  }

  Reply send(Page page, Way way, AnswerSet set) {
    var survey = surveys.get(set.survey());
    return switch (filling.send(page.actor(), set)) {
      case Outcome.Refused<?>(var reason) ->
          pages.start(page.refusing(reason), survey).refused(reason);
      case Outcome.Done<List<org.spoluplan.surveys.forms.AnswerFault>>(var faults) ->
          faults.isEmpty()
              ? Redirect.to(survey.path() + "/dekujeme")
              : pages.review(page, way, set, true).asInvalid();
    };
  }
}
