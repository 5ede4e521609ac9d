package org.spoluplan.network.requests;

import java.time.Clock;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.requests.Statement.Answer;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A municipality says what it thinks of a request.
@Service
@Transactional
class Stating {

  private final Requests requests;
  private final Statements statements;
  private final Asking asking;
  private final Audit audit;
  private final Clock clock;

  Stating(Requests requests, Statements statements, Asking asking, Audit audit, Clock clock) {
    this.requests = requests;
    this.statements = statements;
    this.asking = asking;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<StatementId> answer(Actor actor, StatementId id, Answer answer) {
    var request = requests.lock(statements.get(id).request());
    if (request.state().isOver()) return Outcome.refused(RequestRefusal.OVER);
    if (!statements.answer(id, answer, actor.signedInPerson(), clock.instant())) {
      return Outcome.refused(RequestRefusal.ALREADY_ANSWERED);
    }
    audit.done(actor, RequestAction.STATE, request.id().thing());
    return Outcome.done(id);
  }

  Outcome<StatementId> assign(Actor actor, StatementId id, OrganisationId office) {
    var request = requests.lock(statements.get(id).request());
    var statement = statements.get(id);
    if (!statement.isOpen()) return Outcome.refused(RequestRefusal.ALREADY_ANSWERED);
    asking.assign(request, statement, office);
    audit.done(actor, RequestAction.DECIDE, request.id().thing());
    return Outcome.done(id);
  }
}
