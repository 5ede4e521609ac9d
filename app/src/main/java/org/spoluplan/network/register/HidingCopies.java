package org.spoluplan.network.register;

import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.Services;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When people of a service make an address secret, what the register said of it is forgotten in
/// the same transaction, and questions about it too.
@Component
class HidingCopies {

  private final Services services;
  private final RegisterCopies copies;
  private final RegisterQuestions questions;

  HidingCopies(Services services, RegisterCopies copies, RegisterQuestions questions) {
    this.services = services;
    this.copies = copies;
    this.questions = questions;
  }

  @EventListener
  @Transactional
  void on(ServiceChanged change) {
    var service = services.find(change.service());
    if (service.isEmpty() || service.get().is().places().stream().noneMatch(Place::secret)) return;
    var content = service.get().is();
    copies
        .of(change.service())
        .ifPresent(
            said -> {
              var hidden = SecretsHere.hidden(said, content);
              if (!hidden.equals(said)) copies.change(change.service(), hidden);
            });
    for (var question : questions.open(change.service())) {
      if (question.register() == null) continue;
      var asked = LaidOut.NOTHING.with(question.key(), question.register());
      if (!SecretsHere.hidden(asked, content).equals(asked)) questions.remove(question.id());
    }
  }
}
