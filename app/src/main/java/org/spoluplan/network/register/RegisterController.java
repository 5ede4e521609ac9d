package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where people decide between the register and what they wrote here.
@Controller
class RegisterController {

  private static final String TAKE = "take";
  private static final String KEEP = "keep";
  private static final int IMPORTS = 10;

  private final Access access;
  private final Services services;
  private final RegisterQuestions questions;
  private final RegisterImports imports;
  private final Answering answering;
  private final PartWords words;

  RegisterController(
      Access access,
      Services services,
      RegisterQuestions questions,
      RegisterImports imports,
      Answering answering,
      PartWords words) {
    this.access = access;
    this.services = services;
    this.questions = questions;
    this.imports = imports;
    this.answering = answering;
    this.words = words;
  }

  @GetMapping("/sluzby/registr")
  Reply list(Page page) {
    if (!page.maySomewhere(RegisterAction.ANSWER)) {
      access.require(page.actor(), RegisterAction.ANSWER, Scoped.EVERYWHERE);
    }
    var own =
        services.list(questions.asked()).stream()
            .filter(service -> page.may(RegisterAction.ANSWER, service))
            .toList();
    var counts = questions.counts(own.stream().map(SocialService::id).toList());
    var asked =
        own.stream()
            .map(one -> new RegisterView.Asked(one, counts.getOrDefault(one.id(), 0)))
            .toList();
    var past =
        page.may(RegisterAction.PASS_ON, Scoped.EVERYWHERE)
            ? imports.list(IMPORTS)
            : List.<RegisterImports.Past>of();
    var view = new RegisterView(asked, past);
    return Html.of((out, i) -> JteregisterGenerated.render(out, i, page, view));
  }

  @GetMapping("/sluzby/{id}/registr")
  Reply show(Page page, @PathVariable ServiceId id) {
    return show(page, permitted(page, id), Form.empty());
  }

  @PostMapping("/sluzby/{id}/registr")
  Reply answer(Page page, Form form, @PathVariable ServiceId id) {
    var service = permitted(page, id);
    var answers = new LinkedHashMap<UUID, Boolean>();
    for (var question : mine(page, service)) {
      var answer = form.value(name(question));
      if (answer.equals(TAKE) || answer.equals(KEEP)) {
        answers.put(question.id(), answer.equals(TAKE));
      }
    }
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (answers.isEmpty()) {
      mine(page, service).stream()
          .findFirst()
          .ifPresent(one -> form.reject(name(one), "register.error.none"));
      return show(page, service, form).asInvalid();
    }
    return answer(page, service, version, answers);
  }

  private Reply answer(Page page, SocialService service, int version, Map<UUID, Boolean> answers) {
    return switch (answering.answer(page.actor(), service, version, answers)) {
      case Outcome.Done<ServiceId> _ ->
          Redirect.to(next(service)).saying(page.t("register.answered", answers.size()));
      case Outcome.Refused<ServiceId>(var reason) ->
          show(page.refusing(reason), services.get(service.id()), Form.empty()).refused(reason);
    };
  }

  private String next(SocialService service) {
    return questions.open(service.id()).isEmpty() ? service.path() : service.path() + "/registr";
  }

  private Html show(Page page, SocialService service, Form form) {
    var here = LaidOut.of(Plan.provider(service.provider()), service.is());
    var mine = mine(page, service);
    var lines = new ArrayList<QuestionsView.Line>();
    for (var question : mine) {
      lines.add(
          new QuestionsView.Line(
              name(question),
              words.label(page.locale(), question.key()),
              said(page, question, here.get(question.key())),
              said(page, question, question.register())));
    }
    var passes = mine.size() < questions.open(service.id()).size();
    var view = new QuestionsView(service, lines, passes);
    return Html.of((out, i) -> JtequestionsGenerated.render(out, i, page, form, view));
  }

  private String said(Page page, RegisterQuestion question, @Nullable Object value) {
    return Objects.requireNonNullElse(words.value(page.locale(), question.key(), value), "");
  }

  /// Those that the reader may answer.
  private List<RegisterQuestion> mine(Page page, SocialService service) {
    return questions.open(service.id()).stream()
        .filter(
            one ->
                one.key().part() != RegisterPart.PROVIDER
                    || page.may(RegisterAction.PASS_ON, service))
        .toList();
  }

  private static String name(RegisterQuestion question) {
    return "q-" + question.id();
  }

  private SocialService permitted(Page page, ServiceId id) {
    var service = services.get(id);
    access.require(page.actor(), RegisterAction.ANSWER, service);
    return service;
  }
}
