package org.spoluplan.meetings.convening;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members ask for a meeting, join a request, and take their word back.
@Service
@Transactional
class Requesting {

  static final String KIND = "meeting-request";

  private final Requests requests;
  private final Convocations convocations;
  private final Procedures procedures;
  private final ConveningLetters letters;
  private final Audit audit;
  private final Clock clock;

  Requesting(
      Requests requests,
      Convocations convocations,
      Procedures procedures,
      ConveningLetters letters,
      Audit audit,
      Clock clock) {
    this.requests = requests;
    this.convocations = convocations;
    this.procedures = procedures;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<RequestId> ask(Actor actor, BodyId body, String subject, @Nullable String reason) {
    var person = actor.signedInPerson();
    requests.lock(body);
    if (!votes(body, person)) return Outcome.refused(ConveningRefusal.NO_VOTE);
    if (requests.open(body).isPresent()) return Outcome.refused(ConveningRefusal.ALREADY_ASKED);
    var id = requests.add(body, subject, reason, person, clock.instant());
    requests.join(id, person, clock.instant());
    letters.askToJoin(requests.get(id), convocations.voters(body, Today.of(clock), false));
    return counted(actor, id);
  }

  Outcome<RequestId> join(Actor actor, RequestId id) {
    var person = actor.signedInPerson();
    var request = locked(id);
    if (!request.isOpen()) return Outcome.refused(ConveningRefusal.NO_LONGER_OPEN);
    if (!votes(request.body(), person)) return Outcome.refused(ConveningRefusal.NO_VOTE);
    requests.join(id, person, clock.instant());
    return counted(actor, id);
  }

  /// Whoever asked first withdraws the whole request; others only their own word.
  Outcome<RequestId> leave(Actor actor, RequestId id) {
    var person = actor.signedInPerson();
    var request = locked(id);
    if (!request.isOpen()) return Outcome.refused(ConveningRefusal.NO_LONGER_OPEN);
    if (request.askedBy().equals(person)) {
      requests.withdraw(id, clock.instant());
    } else {
      requests.leave(id, person);
    }
    return counted(actor, id);
  }

  /// Enough is said once; when supporters leave, it is unsaid.
  private Outcome<RequestId> counted(Actor actor, RequestId id) {
    var request = requests.get(id);
    var enough = request.isOpen() && support(request).isEnough();
    if (enough && request.enoughAt() == null) {
      requests.markEnough(id, clock.instant());
      letters.askToCall(request);
    } else if (!enough && request.enoughAt() != null) {
      requests.markEnough(id, null);
    }
    audit.done(actor, ConveningAction.REQUEST, thing(id));
    return Outcome.done(id);
  }

  private Support support(MeetingRequest request) {
    var today = Today.of(clock);
    var rules = procedures.rules(request.body(), today);
    var voters = convocations.voters(request.body(), today, rules.organisationsVote());
    return Support.of(voters, request.supporters(), rules.request());
  }

  private MeetingRequest locked(RequestId id) {
    requests.lock(requests.get(id).body());
    return requests.get(id);
  }

  private boolean votes(BodyId body, PersonId person) {
    return convocations.voters(body, Today.of(clock), false).stream()
        .anyMatch(voter -> person.equals(voter.person()));
  }

  static Thing thing(RequestId id) {
    return new Thing(KIND, id.value());
  }
}
