package org.spoluplan.network.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.services.ServiceWriting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// People decide what holds where the register and they said different things.
@Service
@Transactional
class Answering {

  private final RegisterQuestions questions;
  private final RegisterCopies copies;
  private final Taking taking;
  private final ServiceWriting writing;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Answering(
      RegisterQuestions questions,
      RegisterCopies copies,
      Taking taking,
      ServiceWriting writing,
      Audit audit,
      ApplicationEventPublisher events) {
    this.questions = questions;
    this.copies = copies;
    this.taking = taking;
    this.writing = writing;
    this.audit = audit;
    this.events = events;
  }

  /// @param answers by question: whether to take what the register says
  Outcome<ServiceId> answer(
      Actor actor, SocialService service, int version, Map<UUID, Boolean> answers) {
    var open = questions.open(service.id());
    if (service.version() != version || !knowsAll(open, answers)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    var person = Objects.requireNonNull(actor.person());
    var merged = LaidOut.of(Plan.provider(service.provider()), service.is());
    for (var question : open) {
      var taken = answers.get(question.id());
      if (taken == null) continue;
      settle(service.id(), question, taken, person);
      if (!taken) continue;
      merged = merged.with(question.key(), question.register());
      passOn(service, question);
    }
    return write(actor, service, merged);
  }

  private static boolean knowsAll(Iterable<RegisterQuestion> open, Map<UUID, Boolean> answers) {
    var known = new HashSet<UUID>();
    open.forEach(question -> known.add(question.id()));
    return known.containsAll(answers.keySet());
  }

  private void settle(ServiceId service, RegisterQuestion question, boolean taken, PersonId by) {
    if (!questions.settle(question.id(), taken, by)) {
      throw new IllegalStateException("answered by two at once: " + question.id());
    }
    copies
        .of(service)
        .ifPresent(said -> copies.change(service, said.with(question.key(), question.register())));
  }

  private void passOn(SocialService service, RegisterQuestion question) {
    if (question.register() instanceof ProviderName name) {
      writing.passOn(service.id(), taking.provider(name).id());
    }
  }

  private Outcome<ServiceId> write(Actor actor, SocialService service, LaidOut merged) {
    var number = service.is().registration().registerId();
    var content = Assembling.of(service.is(), merged, number);
    if (!content.equals(service.is())
        && !writing.change(service.id(), service.version(), content)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, RegisterAction.ANSWER, new Thing("service", service.id().value()));
    events.publishEvent(new ServiceChanged(service.id()));
    return Outcome.done(service.id());
  }
}
