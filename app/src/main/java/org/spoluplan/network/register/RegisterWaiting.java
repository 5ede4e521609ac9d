package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.network.Services;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Questions of the register wait for people of a service.
@Component
class RegisterWaiting implements Waiting {

  private static final int MOST = 5;

  private final RegisterQuestions questions;
  private final Services services;

  RegisterWaiting(RegisterQuestions questions, Services services) {
    this.questions = questions;
    this.services = services;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(RegisterAction.ANSWER)) return List.of();
    var asked =
        services.list(questions.asked()).stream()
            .filter(service -> page.may(RegisterAction.ANSWER, service))
            .toList();
    if (asked.size() > MOST) {
      var all = page.t("register.waits.many", asked.size());
      return List.of(item(page, all, "", "/sluzby/registr"));
    }
    return asked.stream()
        .map(one -> item(page, page.t("register.waits"), one.is().name(), one.path() + "/registr"))
        .toList();
  }

  private static Item item(Page page, String what, String from, String path) {
    return new Item(what, from, null, "", path, page.t("register.waits.act"), Urgency.OPEN);
  }
}
