package org.spoluplan.surveys.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Sorting free text.
@Controller
@RequestMapping("/dotazniky/{id}/kodovani")
class CodingController {

  private static final int LONGEST_LIST = 10_000;
  private static final int LONGEST_REASON = 1000;
  private static final int MOST_CODES = 60;
  private static final int LONGEST_CODE = 120;

  private final Access access;
  private final Audit audit;
  private final Surveys surveys;
  private final Coding coding;
  private final CodingPages pages;

  CodingController(Access access, Audit audit, Surveys surveys, Coding coding, CodingPages pages) {
    this.access = access;
    this.audit = audit;
    this.surveys = surveys;
    this.coding = coding;
    this.pages = pages;
  }

  @GetMapping
  Reply list(Page page, @PathVariable SurveyId id) {
    return pages.list(page, sorted(page, id));
  }

  @GetMapping("/{code}")
  Reply sort(Page page, @PathVariable SurveyId id, @PathVariable String code) {
    var survey = sorted(page, id);
    audit.read(page.actor(), SurveyAction.SORT_TEXT, id.thing());
    var question = question(survey, code);
    return pages.sort(page, filled(survey, question), survey, question);
  }

  private Form filled(Survey survey, Question question) {
    var labels = coding.codes(survey, question).stream().map(one -> one.label().czech()).toList();
    return Form.filled(Map.of("codes", String.join("\n", labels)));
  }

  @PostMapping("/{code}/seznam")
  Reply keep(Page page, Form form, @PathVariable SurveyId id, @PathVariable String code) {
    var survey = sorted(page, id);
    var question = question(survey, code);
    var labels =
        form.text("codes", LONGEST_LIST)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    if (labels.size() > MOST_CODES || labels.stream().anyMatch(o -> o.length() > LONGEST_CODE)) {
      form.reject("codes", "survey.fault.choices", MOST_CODES);
    }
    if (!form.valid()) return pages.sort(page, form, survey, question).asInvalid();
    coding.keep(page.actor(), id, question, labels);
    return back(page, survey, question, "survey.coding.kept");
  }

  @PostMapping("/{code}")
  Reply find(Page page, Form form, @PathVariable SurveyId id, @PathVariable String code) {
    var survey = sorted(page, id);
    var question = question(survey, code);
    var known = coding.texts(survey, question).keySet();
    Map<UUID, List<String>> found = new HashMap<>();
    for (var set : form.ids("texts")) {
      if (known.contains(set)) found.put(set, codes(form, survey, question, "codes-" + set));
    }
    coding.find(page.actor(), id, question, found);
    return back(page, survey, question, "survey.coding.found");
  }

  @PostMapping("/{code}/shoda/{set}")
  Reply agree(
      Page page,
      Form form,
      @PathVariable SurveyId id,
      @PathVariable String code,
      @PathVariable UUID set) {
    var survey = sorted(page, id);
    var question = question(survey, code);
    var codes = codes(form, survey, question, "agreed");
    var reason = form.optionalText("reason", LONGEST_REASON);
    if (!form.valid()) return pages.sort(page, form, survey, question).asInvalid();
    return switch (coding.agree(page.actor(), id, question, set, codes, reason)) {
      case Outcome.Done<SurveyId> _ -> back(page, survey, question, "survey.coding.agreed");
      case Outcome.Refused<SurveyId>(var why) ->
          pages.sort(page.refusing(why), form, survey, question).refused(why);
    };
  }

  private List<String> codes(Form form, Survey survey, Question question, String field) {
    var known = coding.codes(survey, question).stream().map(Choice::code).toList();
    return form.values(field).stream().filter(known::contains).distinct().toList();
  }

  private static Reply back(Page page, Survey survey, Question question, String said) {
    return Redirect.to(survey.path() + "/kodovani/" + question.code()).saying(page.t(said));
  }

  private Question question(Survey survey, String code) {
    return coding.inWords(survey).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("question", code));
  }

  private Survey sorted(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.SORT_TEXT, survey);
    return survey;
  }
}
