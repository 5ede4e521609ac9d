package org.spoluplan.network.vacancies;

import java.time.Clock;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.services.Vacancies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody of the service says whether there is room. Every word is kept with who and when; the
/// last one holds.
@Service
@Transactional
class SayingRoom {

  private final Vacancies vacancies;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SayingRoom(Vacancies vacancies, Audit audit, ApplicationEventPublisher events, Clock clock) {
    this.vacancies = vacancies;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  Outcome<Vacancy> say(Actor actor, SocialService service, Said said) {
    if (said.isMoreThanRegistered()) return Outcome.refused(RoomRefusal.MORE_THAN_REGISTERED);
    var vacancy =
        new Vacancy(
            service.id(),
            said.form().code(),
            said.answer(),
            said.free(),
            said.free() == null ? null : said.unit(),
            said.note(),
            clock.instant(),
            actor.signedInPerson());
    vacancies.add(vacancy);
    var details = "form=" + vacancy.form() + " answer=" + Code.of(vacancy.answer());
    audit.done(actor, VacancyAction.SAY, new Thing("service", service.id().value()), details);
    events.publishEvent(new ServiceChanged(service.id()));
    return Outcome.done(vacancy);
  }
}
