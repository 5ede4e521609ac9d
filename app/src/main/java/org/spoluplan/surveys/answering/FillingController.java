package org.spoluplan.surveys.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.answering.FillingPages.Way;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answering: by a secret link without an account, or signed in for a service or as a member.
@Controller
@RequestMapping("/dotazniky")
class FillingController {

  private static final String ASKED = "anybody may be asked";
  private static final String SECRET = "whoever has the secret link answers there, without a name";

  private final Access access;
  private final Surveys surveys;
  private final AnswerSets sets;
  private final Services services;
  private final Filling filling;
  private final FillingPages pages;
  private final Steps steps;
  private final Patience patience;

  FillingController(
      Access access,
      Surveys surveys,
      AnswerSets sets,
      Services services,
      Filling filling,
      FillingPages pages,
      Steps steps,
      Patience patience) {
    this.access = access;
    this.surveys = surveys;
    this.sets = sets;
    this.services = services;
    this.filling = filling;
    this.pages = pages;
    this.steps = steps;
    this.patience = patience;
  }

  @GetMapping
  @PublicPage(because = ASKED)
  Reply open(Page page) {
    return pages.open(page);
  }

  @GetMapping("/{id}")
  @PublicPage(because = ASKED)
  Reply start(Page page, @PathVariable SurveyId id) {
    return pages.start(page, surveys.get(id));
  }

  @GetMapping("/{id}/dekujeme")
  @PublicPage(because = ASKED)
  Reply thanks(Page page, @PathVariable SurveyId id) {
    return pages.thanks(page, surveys.get(id), "");
  }

  @GetMapping("/{id}/nahled")
  Reply preview(Page page, Form form, @PathVariable SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.KEEP, survey);
    var all = surveys.latest(id).form();
    return pages.preview(page, survey, Steps.at(form, all), Steps.language(form, all));
  }

  @PostMapping("/{id}/zacit")
  @PublicPage(because = ASKED)
  Reply begin(Page page, Form form, @PathVariable SurveyId id, HttpServletRequest request) {
    var survey = surveys.get(id);
    if (isTooOften(request)) return tooOften(page, id);
    if (form.checked("web")) return Redirect.to(survey.path() + "/dekujeme");
    return switch (filling.begin(id)) {
      case Outcome.Done<Secret>(var secret) ->
          Redirect.to(
              "/dotazniky/odpoved/"
                  + secret.text()
                  + "?jazyk="
                  + Steps.language(form, surveys.latest(id).form()));
      case Outcome.Refused<Secret>(var reason) ->
          pages.start(page.refusing(reason), survey).refused(reason);
    };
  }

  @GetMapping("/odpoved/{secret}")
  @PublicPage(because = SECRET)
  Reply fill(Page page, Form form, @PathVariable String secret) {
    var set = sets.byLink(secret);
    return steps.show(page, form, way(form, set, secret), set);
  }

  @PostMapping("/odpoved/{secret}")
  @PublicPage(because = SECRET)
  Reply step(Page page, Form form, @PathVariable String secret, HttpServletRequest request) {
    var set = sets.byLink(secret);
    if (isTooOften(request)) return tooOften(page, set.survey());
    if (form.checked("web")) return Redirect.to(set.survey().path() + "/dekujeme");
    return steps.step(page, form, way(form, set, secret), set);
  }

  @GetMapping("/odpoved/{secret}/kontrola")
  @PublicPage(because = SECRET)
  Reply review(Page page, Form form, @PathVariable String secret) {
    var set = sets.byLink(secret);
    return pages.review(page, way(form, set, secret), set, null);
  }

  @PostMapping("/odpoved/{secret}/odeslat")
  @PublicPage(because = SECRET)
  Reply send(Page page, Form form, @PathVariable String secret, HttpServletRequest request) {
    var set = sets.byLink(secret);
    if (isTooOften(request)) return tooOften(page, set.survey());
    return steps.send(page, way(form, set, secret), set);
  }

  private boolean isTooOften(HttpServletRequest request) {
    return !patience.has(request.getRemoteAddr());
  }

  private Reply tooOften(Page page, SurveyId id) {
    return pages.tooOften(page, surveys.get(id)).with(HttpStatus.TOO_MANY_REQUESTS);
  }

  private Way way(Form form, AnswerSet set, String secret) {
    var all = surveys.version(set.survey(), set.form());
    return new Way("/dotazniky/odpoved/" + secret, secret, Steps.language(form, all));
  }

  @PostMapping("/{id}/sluzba/{service}")
  Reply beginForService(Page page, @PathVariable SurveyId id, @PathVariable ServiceId service) {
    var scope = FillingPages.scope(services.get(service));
    access.require(page.actor(), SurveyAction.ANSWER_FOR_SERVICE, scope);
    return begun(page, id, filling.begin(page.actor(), id, service));
  }

  @PostMapping("/{id}/skupina/{body}")
  Reply beginAsMember(Page page, @PathVariable SurveyId id, @PathVariable BodyId body) {
    access.require(page.actor(), SurveyAction.ANSWER_AS_MEMBER, Scoped.of(body.value()));
    return begun(page, id, filling.begin(page.actor(), id, body));
  }

  private Reply begun(Page page, SurveyId id, Outcome<UUID> begun) {
    return switch (begun) {
      case Outcome.Done<UUID>(var set) -> Redirect.to("/dotazniky/list/" + set);
      case Outcome.Refused<UUID>(var reason) ->
          pages.start(page.refusing(reason), surveys.get(id)).refused(reason);
    };
  }

  @GetMapping("/list/{set}")
  Reply fillOwn(Page page, Form form, @PathVariable UUID set) {
    var own = own(page, set);
    return steps.show(page, form, way(form, own), own);
  }

  @PostMapping("/list/{set}")
  Reply stepOwn(Page page, Form form, @PathVariable UUID set) {
    var own = own(page, set);
    return steps.step(page, form, way(form, own), own);
  }

  @GetMapping("/list/{set}/kontrola")
  Reply reviewOwn(Page page, Form form, @PathVariable UUID set) {
    var own = own(page, set);
    return pages.review(page, way(form, own), own, null);
  }

  @PostMapping("/list/{set}/odeslat")
  Reply sendOwn(Page page, Form form, @PathVariable UUID set) {
    var own = own(page, set);
    return steps.send(page, way(form, own), own);
  }

  private Way way(Form form, AnswerSet set) {
    var all = surveys.version(set.survey(), set.form());
    return new Way("/dotazniky/list/" + set.id(), "", Steps.language(form, all));
  }

  /// Of a service for its people, of a member for nobody else.
  private AnswerSet own(Page page, UUID id) {
    var set = sets.get(id);
    var service = set.service();
    var scope =
        service == null
            ? Scoped.of(set.ownScopes().toArray(UUID[]::new))
            : FillingPages.scope(services.get(service));
    var action = service == null ? OwnAction.OPEN : SurveyAction.ANSWER_FOR_SERVICE;
    access.require(page.actor(), action, scope);
    return set;
  }
}
