package org.spoluplan.network.register;

import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When an address becomes secret, here or in the register, what the register said of it is
/// forgotten in the same transaction, and questions about it too, answered or not.
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
    services.find(change.service()).ifPresent(found -> hide(found.id(), found.is()));
  }

  void hide(ServiceId id, ServiceContent content) {
    if (content.places().stream().noneMatch(Place::secret)) return;
    copies
        .of(id)
        .ifPresent(
            said -> {
              var hidden = SecretsHere.hidden(said, content);
              if (!hidden.equals(said)) copies.change(id, hidden);
            });
    questions.open(id).stream()
        .filter(question -> tells(question, content))
        .forEach(question -> questions.remove(question.id()));
    questions.settled(id).stream()
        .filter(question -> tells(question, content))
        .forEach(question -> questions.forget(question.id()));
  }

  private static boolean tells(RegisterQuestion question, ServiceContent content) {
    if (question.register() == null) return false;
    var asked = LaidOut.NOTHING.with(question.key(), question.register());
    return !SecretsHere.hidden(asked, content).equals(asked);
  }
}
