package org.spoluplan.network.requests;

import java.time.Clock;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Provider;
import org.spoluplan.network.requests.NetworkRequest.Content;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A provider writes a request and submits it; every municipality concerned is then asked.
@Service
@Transactional
class Filing {

  private final Requests requests;
  private final Asking asking;
  private final FormRules rules;
  private final Audit audit;
  private final Clock clock;

  Filing(Requests requests, Asking asking, FormRules rules, Audit audit, Clock clock) {
    this.requests = requests;
    this.asking = asking;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  NetworkRequestId add(Actor actor, Provider provider, Content content) {
    var id = requests.add(provider, content, actor.signedInPerson());
    audit.done(actor, RequestAction.FILE, id.thing());
    return id;
  }

  Outcome<NetworkRequestId> change(Actor actor, NetworkRequestId id, int version, Content content) {
    if (requests.lock(id).state() != RequestState.DRAFT) {
      return Outcome.refused(RequestRefusal.ALREADY_SUBMITTED);
    }
    if (!requests.change(id, version, content)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, RequestAction.FILE, id.thing());
    return Outcome.done(id);
  }

  /// From now on everybody may read it, and it is not rewritten.
  Outcome<NetworkRequestId> submit(Actor actor, NetworkRequestId id) {
    var request = requests.lock(id);
    if (request.state() != RequestState.DRAFT) {
      return Outcome.refused(RequestRefusal.ALREADY_SUBMITTED);
    }
    var services = request.is().services();
    if (services.isEmpty() || services.stream().anyMatch(one -> one.municipalities().isEmpty())) {
      return Outcome.refused(RequestRefusal.NOTHING_ASKED);
    }
    var demands = rules.on(request.is().form(), Today.of(clock));
    requests.submitted(id, demands);
    step(actor, request, RequestState.SUBMITTED);
    if (demands.statement()) asking.all(request, demands);
    audit.done(actor, RequestAction.FILE, id.thing());
    return Outcome.done(id);
  }

  /// Asks municipalities although the form would go without: what they say is shown with it.
  Outcome<NetworkRequestId> ask(Actor actor, NetworkRequestId id) {
    var request = requests.lock(id);
    if (request.state() == RequestState.DRAFT) return Outcome.refused(RequestRefusal.NOT_SUBMITTED);
    if (request.state().isOver()) return Outcome.refused(RequestRefusal.OVER);
    if (!request.statements().isEmpty()) return Outcome.refused(RequestRefusal.ALREADY_ASKED);
    asking.all(request, request.demands());
    audit.done(actor, RequestAction.FILE, id.thing());
    return Outcome.done(id);
  }

  Outcome<NetworkRequestId> withdraw(Actor actor, NetworkRequestId id) {
    var request = requests.lock(id);
    return request
        .course()
        .to(RequestState.WITHDRAWN)
        .map(
            _ -> {
              step(actor, request, RequestState.WITHDRAWN);
              audit.done(actor, RequestAction.FILE, id.thing());
              return id;
            });
  }

  private void step(Actor actor, NetworkRequest request, RequestState state) {
    var by = request.provider().name();
    requests.step(request, Step.plain(state, by, Today.of(clock), actor.signedInPerson()));
  }
}
