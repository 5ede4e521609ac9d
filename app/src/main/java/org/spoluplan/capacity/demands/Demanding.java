package org.spoluplan.capacity.demands;

import java.time.Clock;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.capacity.demands.Demand.Content;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letters;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A municipality publishes a demand, providers answer, it agrees with one of them or closes it.
@Service
@Transactional
class Demanding {

  private final Demands demands;
  private final DemandLetters writer;
  private final Letters letters;
  private final Audit audit;
  private final Clock clock;

  Demanding(Demands demands, DemandLetters writer, Letters letters, Audit audit, Clock clock) {
    this.demands = demands;
    this.writer = writer;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  DemandId publish(Actor actor, MunicipalityCode code, OrganisationId office, Content is) {
    var id = demands.add(code, office, is, actor.signedInPerson());
    writer.published(demands.get(id)).forEach(letters::post);
    audit.done(actor, DemandAction.PUBLISH, id.thing());
    return id;
  }

  Outcome<DemandId> answer(Actor actor, DemandId id, Answer answer) {
    var demand = demands.lock(id);
    if (!demand.takesAnswers(Today.of(clock))) return Outcome.refused(DemandRefusal.OVER);
    demands.answer(id, answer, actor.signedInPerson());
    demands.put(id, DemandState.ANSWERED);
    writer.answered(demand, answer).forEach(letters::post);
    audit.done(actor, DemandAction.ANSWER, id.thing());
    return Outcome.done(id);
  }

  Outcome<DemandId> agree(Actor actor, DemandId id, OrganisationId provider) {
    var demand = demands.lock(id);
    if (demand.state().isOver()) return Outcome.refused(DemandRefusal.OVER);
    var offered =
        demand.answers().stream()
            .anyMatch(one -> one.provider().equals(provider) && one.kind() == Answer.Kind.YES);
    if (!offered) return Outcome.refused(DemandRefusal.NO_OFFER);
    demands.agree(id, provider);
    return put(actor, id, DemandState.AGREED);
  }

  Outcome<DemandId> close(Actor actor, DemandId id) {
    if (demands.lock(id).state().isOver()) return Outcome.refused(DemandRefusal.OVER);
    return put(actor, id, DemandState.CLOSED);
  }

  private Outcome<DemandId> put(Actor actor, DemandId id, DemandState state) {
    demands.put(id, state);
    audit.done(actor, DemandAction.PUBLISH, id.thing());
    return Outcome.done(id);
  }
}
