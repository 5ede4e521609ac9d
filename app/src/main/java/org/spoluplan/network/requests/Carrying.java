package org.spoluplan.network.requests;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.basic.DraftNetwork;
import org.spoluplan.network.basic.DraftNetwork.Wanted;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What group, department, council and region said is recorded step by step.
@Service
@Transactional
class Carrying {

  private final Requests requests;
  private final RequestParts parts;
  private final DraftNetwork network;
  private final Reserving reserving;
  private final GoldenThread thread;
  private final Audit audit;

  Carrying(
      Requests requests,
      RequestParts parts,
      DraftNetwork network,
      Reserving reserving,
      GoldenThread thread,
      Audit audit) {
    this.requests = requests;
    this.parts = parts;
    this.network = network;
    this.reserving = reserving;
    this.thread = thread;
    this.audit = audit;
  }

  /// Which group is to give its opinion.
  NetworkRequestId give(Actor actor, NetworkRequestId id, BodyId body) {
    requests.lock(id);
    requests.give(id, body);
    audit.done(actor, RequestAction.CARRY, id.thing());
    return id;
  }

  Outcome<NetworkRequestId> step(Actor actor, NetworkRequestId id, Step step) {
    var request = requests.lock(id);
    return request.course().to(step.state()).map(_ -> taken(actor, request, step));
  }

  private NetworkRequestId taken(Actor actor, NetworkRequest request, Step step) {
    requests.step(request, step);
    reserving.watch(request.id(), step);
    var meeting = step.meeting();
    if (meeting != null) tie(actor, request, new Thing("meeting", meeting.value()));
    var conclusion = step.conclusion();
    if (conclusion != null) tie(actor, request, new Thing("conclusion", conclusion.value()));
    audit.done(
        actor,
        step.state().isResult() ? RequestAction.DECIDE : RequestAction.CARRY,
        request.id().thing());
    return request.id();
  }

  /// What the meeting said answers the request.
  private void tie(Actor actor, NetworkRequest request, Thing said) {
    thread.link(actor, said, Relation.ANSWERS, request.id().thing());
  }

  /// Writes what the region admitted into the draft of its network.
  Outcome<NetworkRequestId> enter(Actor actor, NetworkRequestId id, String level) {
    var request = requests.lock(id);
    var is = request.is();
    if (!request.state().isIn()) return Outcome.refused(RequestRefusal.NOT_SENT);
    if (network.label(is.region(), is.keeper()).isEmpty()) {
      return Outcome.refused(RequestRefusal.NO_DRAFT);
    }
    var entered = is.services().stream().filter(one -> entered(actor, request, one, level)).count();
    if (entered == 0) return Outcome.refused(RequestRefusal.NOTHING_TO_ENTER);
    audit.done(actor, RequestAction.DECIDE, id.thing());
    return Outcome.done(id);
  }

  /// A new service is written when it is in the register of services.
  private boolean entered(Actor actor, NetworkRequest request, AskedService one, String level) {
    var service = one.service();
    if (service == null || one.entry() != null) return false;
    var wanted = new Wanted(service, level, one.form(), one.unit(), one.wantedE2());
    var entry = network.put(actor, request.is().region(), request.is().keeper(), wanted);
    entry.ifPresent(in -> parts.entered(one, in));
    return entry.isPresent();
  }

  /// The draft that admitted services would be written into.
  @Transactional(readOnly = true)
  Optional<String> draft(NetworkRequest request) {
    return network.label(request.is().region(), request.is().keeper());
  }
}
