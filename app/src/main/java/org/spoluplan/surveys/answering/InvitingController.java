package org.spoluplan.surveys.answering;

import java.util.List;
import java.util.Locale;
import org.spoluplan.access.Access;
import org.spoluplan.documents.PictureCode;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyKind;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How people get to a survey: an address, its picture code, letters.
@Controller
@RequestMapping("/dotazniky/{id}/rozeslat")
class InvitingController {

  private static final int LONGEST_LIST = 100_000;
  private static final int MOST_LETTERS = 500;

  private final Access access;
  private final Surveys surveys;
  private final AnswerSets sets;
  private final Inviting inviting;
  private final SiteAddress site;

  InvitingController(
      Access access, Surveys surveys, AnswerSets sets, Inviting inviting, SiteAddress site) {
    this.access = access;
    this.surveys = surveys;
    this.sets = sets;
    this.inviting = inviting;
    this.site = site;
  }

  /// @param code PNG in base 64 with the address in it
  record InvitingView(Survey survey, String address, String code, int invited) {}

  @GetMapping
  Reply show(Page page, @PathVariable SurveyId id) {
    return page(page, Form.empty(), kept(page, id));
  }

  private Html page(Page page, Form form, Survey survey) {
    var address = site.of(survey.path());
    var view =
        new InvitingView(
            survey, address, PictureCode.of(address), sets.invited(survey.id()).size());
    return Html.of((out, i) -> JteinvitingGenerated.render(out, i, page, form, view));
  }

  @PostMapping
  Reply invite(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    if (survey.is().kind() == SurveyKind.WORKSHEET) {
      return sent(page, form, survey, inviting.remindServices(page.actor(), id));
    }
    var addresses =
        List.of(form.text("addresses", LONGEST_LIST).split("[\\s,;]+")).stream()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    var bad = addresses.stream().filter(one -> !isAddress(one)).findFirst();
    bad.ifPresent(one -> form.reject("addresses", "survey.inviting.bad", one));
    if (addresses.size() > MOST_LETTERS) {
      form.reject("addresses", "survey.inviting.many", MOST_LETTERS);
    }
    if (!form.valid()) return page(page, form, survey).asInvalid();
    return sent(page, form, survey, inviting.invite(page.actor(), id, addresses));
  }

  private static boolean isAddress(String typed) {
    return typed.length() <= 300 && typed.matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
  }

  private Reply sent(Page page, Form form, Survey survey, Outcome<Integer> done) {
    return switch (done) {
      case Outcome.Done<Integer>(var letters) ->
          Redirect.to(survey.path() + "/rozeslat").saying(page.t("survey.inviting.sent", letters));
      case Outcome.Refused<Integer>(var reason) ->
          page(page.refusing(reason), form, survey).refused(reason);
    };
  }

  private Survey kept(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.KEEP, survey);
    return survey;
  }
}
