package org.spoluplan.network.vacancies;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where people of a service say whether there is room, with one press.
@Controller
@RequestMapping("/sluzby/{id}/volno")
class RoomController {

  private static final String MINE = "/moje-sluzby";

  private final Access access;
  private final Services services;
  private final SayingRoom saying;
  private final RoomPages pages;
  private final RoomWords words;
  private final RoomUnits units;

  RoomController(
      Access access,
      Services services,
      SayingRoom saying,
      RoomPages pages,
      RoomWords words,
      RoomUnits units) {
    this.access = access;
    this.services = services;
    this.saying = saying;
    this.pages = pages;
    this.words = words;
    this.units = units;
  }

  @GetMapping
  Reply show(Page page, @PathVariable ServiceId id) {
    return pages.show(page, permitted(page, id), Form.empty());
  }

  @PostMapping
  Reply say(Page page, Form form, @PathVariable ServiceId id) {
    var service = permitted(page, id);
    var said = RoomForm.read(form, service, units);
    if (said.isEmpty()) return pages.show(page, service, form).asInvalid();
    return switch (saying.say(page.actor(), service, said.get())) {
      case Outcome.Done<Vacancy>(var vacancy) ->
          Redirect.to(form.checked("mine") ? MINE : service.path() + "/volno")
              .saying(page.t("room.said", service.is().name(), words.answer(page, vacancy)));
      case Outcome.Refused<Vacancy>(var reason) -> refused(page, form, service, said.get(), reason);
    };
  }

  private Reply refused(Page page, Form form, SocialService service, Said said, Refusal reason) {
    form.reject(
        "free",
        "room.error.more",
        String.valueOf(said.free()),
        words.amount(page, said.registeredE2(), String.valueOf(said.unit())));
    return pages.show(page, service, form).refused(reason);
  }

  private SocialService permitted(Page page, ServiceId id) {
    var service = services.get(id);
    access.require(page.actor(), VacancyAction.SAY, service);
    return service;
  }
}
