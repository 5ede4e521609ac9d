package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.grants.cofunding.CofundingRequest.Content;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The head of a service writes a request, asks all municipalities by it, closes or withdraws it.
/// Doing the same twice is doing it once.
@Service
@Transactional
class AskingMunicipalities {

  private final CofundingRequests requests;
  private final Shares shares;
  private final Sharing sharing;
  private final CofundingLetters letters;
  private final Regions regions;
  private final MunicipalOffices offices;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskingMunicipalities(
      CofundingRequests requests,
      Shares shares,
      Sharing sharing,
      CofundingLetters letters,
      Regions regions,
      MunicipalOffices offices,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.shares = shares;
    this.sharing = sharing;
    this.letters = letters;
    this.regions = regions;
    this.offices = offices;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// @param provider whose service it is
  Outcome<CofundingId> write(
      Actor actor, SocialService service, OrganisationId provider, int year, Content content) {
    var before = lastBefore(service, year);
    var added = requests.add(service, provider, year, content, actor.signedInPerson());
    if (added.isEmpty()) {
      return requests
          .open(service.id(), year)
          .filter(one -> one.is().equals(content))
          .map(one -> Outcome.done(one.id()))
          .orElseGet(() -> Outcome.refused(CofundingRefusal.ALREADY_OPEN));
    }
    var id = added.get();
    audit.done(actor, CofundingAction.ASK, id.thing());
    before.ifPresent(one -> thread.link(actor, id.thing(), Relation.CAME_FROM, one.id().thing()));
    return Outcome.done(id);
  }

  private Optional<CofundingRequest> lastBefore(SocialService service, int year) {
    return requests.of(service.id()).stream()
        .filter(one -> one.year() < year && one.sent() != null)
        .findFirst();
  }

  Outcome<CofundingId> change(Actor actor, CofundingId id, int version, Content content) {
    var request = requests.lock(id);
    if (request.state() != CofundingState.DRAFT) {
      return Outcome.refused(CofundingRefusal.ALREADY_SENT);
    }
    if (request.is().equals(content)) return Outcome.done(id);
    if (request.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    requests.change(request, content);
    audit.done(actor, CofundingAction.ASK, id.thing());
    return Outcome.done(id);
  }

  Outcome<CofundingId> send(Actor actor, CofundingId id) {
    var request = requests.lock(id);
    if (request.state() == CofundingState.SENT) return Outcome.done(id);
    if (request.state().isOver()) return Outcome.refused(CofundingRefusal.OVER);
    var today = Today.of(clock);
    if (request.is().due().isBefore(today)) return Outcome.refused(CofundingRefusal.DUE_PASSED);
    return sharing
        .of(request)
        .map(
            split -> {
              freeze(request, split, today);
              letters.ask(requests.get(id));
              var service = new Thing("service", request.service().value());
              thread.link(actor, id.thing(), Relation.CAME_FROM, service);
              audit.done(actor, CofundingAction.ASK, id.thing(), "sent");
              events.publishEvent(new FundingChanged(request.service(), request.year()));
              return id;
            });
  }

  private void freeze(CofundingRequest request, Split split, LocalDate today) {
    for (var one : sharing.peopled(request).shares()) {
      shares.ask(one.id(), one.population(), split.of(one.municipality()).amount());
    }
    var keeper = regions.keeperOf(request.is().needs()).orElse(null);
    requests.sent(request, split.rule(), keeper, Reminding.day(request.is().due(), today));
  }

  /// Who speaks for a municipality, from now on in other requests too; it is written to at once.
  Outcome<CofundingId> assign(Actor actor, ShareId share, OrganisationId townHall) {
    var request = requests.lock(shares.requestOf(share));
    if (request.state().isOver()) return Outcome.refused(CofundingRefusal.OVER);
    if (request.state() == CofundingState.DRAFT) return Outcome.refused(CofundingRefusal.NOT_SENT);
    var asked = request.share(share);
    if (townHall.equals(asked.office())) return Outcome.done(request.id());
    offices.keep(asked.municipality(), townHall);
    letters.ask(request, asked);
    audit.done(actor, CofundingAction.ASSIGN, request.id().thing());
    return Outcome.done(request.id());
  }

  Outcome<CofundingId> close(Actor actor, CofundingId id) {
    var request = requests.lock(id);
    return switch (request.state()) {
      case CLOSED -> Outcome.done(id);
      case DRAFT -> Outcome.refused(CofundingRefusal.NOT_SENT);
      case WITHDRAWN -> Outcome.refused(CofundingRefusal.OVER);
      case SENT -> end(actor, request, CofundingState.CLOSED);
    };
  }

  Outcome<CofundingId> withdraw(Actor actor, CofundingId id) {
    var request = requests.lock(id);
    return switch (request.state()) {
      case WITHDRAWN -> Outcome.done(id);
      case CLOSED -> Outcome.refused(CofundingRefusal.OVER);
      case DRAFT -> end(actor, request, CofundingState.WITHDRAWN);
      case SENT -> {
        letters.withdrawn(request);
        yield end(actor, request, CofundingState.WITHDRAWN);
      }
    };
  }

  private Outcome<CofundingId> end(Actor actor, CofundingRequest request, CofundingState state) {
    requests.end(request, state);
    audit.done(actor, CofundingAction.ASK, request.id().thing(), state.name());
    return Outcome.done(request.id());
  }
}
