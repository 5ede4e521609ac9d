package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People of a provider write an application, section by section.
@Service
@Transactional
class Writing {

  private final StoredApplications applications;
  private final ApplicationFiles files;
  private final Files stored;
  private final Calls calls;
  private final Prefilling prefilling;
  private final TakingOver takingOver;
  private final TakeOvers takeOvers;
  private final GoldenThread thread;
  private final Audit audit;
  private final Clock clock;

  Writing(
      StoredApplications applications,
      ApplicationFiles files,
      Files stored,
      Calls calls,
      Prefilling prefilling,
      TakingOver takingOver,
      TakeOvers takeOvers,
      GoldenThread thread,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.files = files;
    this.stored = stored;
    this.calls = calls;
    this.prefilling = prefilling;
    this.takingOver = takingOver;
    this.takeOvers = takeOvers;
    this.thread = thread;
    this.audit = audit;
    this.clock = clock;
  }

  /// Beginning it twice leads to the same one.
  ///
  /// @param other an application of the same service that is taken over; null: filled in as usual
  Outcome<ApplicationId> begin(
      Actor actor,
      Call call,
      SocialService service,
      OrganisationId provider,
      @Nullable ApplicationId other) {
    var known = applications.find(call.id(), service.id());
    if (known.isPresent()) return Outcome.done(known.get().id());
    if (call.state() != CallState.OPEN && call.state() != CallState.PUBLISHED) {
      return Outcome.refused(ApplicationRefusal.NOT_OPEN);
    }
    if (other == null) {
      var filled = prefilling.of(call, service);
      return Outcome.done(begin(actor, call, service, provider, filled.content(), filled.from()));
    }
    return takingOver.choices(call, service.id()).stream()
        .filter(one -> one.id().equals(other) && one.provider().equals(provider))
        .findFirst()
        .map(one -> Outcome.done(takeOver(actor, call, service, one)))
        .orElse(Outcome.refused(ApplicationRefusal.NOT_TAKEN_OVER));
  }

  private ApplicationId takeOver(Actor actor, Call call, SocialService service, Application other) {
    var taken = takingOver.of(call, other);
    var id = begin(actor, call, service, other.provider(), taken.content(), null);
    if (takeOvers.of(id).isEmpty()) {
      takeOvers.add(id, taken.taken(), actor.signedInPerson());
      thread.link(actor, id.thing(), Relation.CAME_FROM, other.id().thing());
    }
    return id;
  }

  private ApplicationId begin(
      Actor actor,
      Call call,
      SocialService service,
      OrganisationId provider,
      ApplicationContent content,
      @Nullable String filledFrom) {
    var by = actor.signedInPerson();
    var id = applications.add(call.id(), service.id(), provider, filledFrom, by);
    if (id.isEmpty()) return applications.find(call.id(), service.id()).orElseThrow().id();
    for (var section : Section.values()) {
      var filled = section.of(content);
      if (!filled.equals(section.of(ApplicationContent.EMPTY))) {
        applications.save(id.get(), section, filled, by);
      }
    }
    thread.link(actor, id.get().thing(), Relation.CAME_FROM, call.id().thing());
    audit.done(actor, ApplicationAction.WRITE, id.get().thing());
    return id.get();
  }

  /// @param version that the writer saw; somebody else's newer words are not overwritten
  Outcome<ApplicationId> save(
      Actor actor, ApplicationId id, Section section, Object content, int version) {
    var application = applications.lock(id);
    if (!application.state().isWritten()) {
      return Outcome.refused(ApplicationRefusal.NOT_WRITTEN);
    }
    if (section.of(application.content()).equals(content)) return Outcome.done(id);
    var written = applications.written(id).get(section);
    if (written != null && written.version() != version) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    applications.save(id, section, content, actor.signedInPerson());
    audit.done(actor, ApplicationAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> attach(Actor actor, ApplicationId id, UUID attachment, Upload upload) {
    return writable(id)
        .then(_ -> stored.add(upload, actor))
        .map(
            file -> {
              var before = files.put(id, attachment, file, actor.signedInPerson());
              before.ifPresent(old -> stored.remove(old, actor));
              audit.done(actor, ApplicationAction.WRITE, id.thing());
              return id;
            });
  }

  Outcome<ApplicationId> detach(Actor actor, ApplicationId id, UUID attachment) {
    return writable(id)
        .map(
            _ -> {
              files.remove(id, attachment).ifPresent(old -> stored.remove(old, actor));
              audit.done(actor, ApplicationAction.WRITE, id.thing());
              return id;
            });
  }

  private Outcome<Application> writable(ApplicationId id) {
    return Optional.of(applications.lock(id))
        .filter(one -> one.state().isWritten())
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(ApplicationRefusal.NOT_WRITTEN));
  }

  /// As long as the call takes applications, a withdrawn one can be written again.
  Outcome<ApplicationId> reopen(Actor actor, ApplicationId id) {
    var application = applications.lock(id);
    var call = calls.get(application.call());
    var over = !call.is().window().takes(clock.instant()) || call.state() != CallState.OPEN;
    if (over) return Outcome.refused(ApplicationRefusal.NOT_OPEN);
    var state = application.state();
    if (state != ApplicationState.WITHDRAWN) {
      return Outcome.refused(ApplicationRefusal.NOT_WRITTEN);
    }
    applications.put(id, ApplicationState.DRAFT);
    audit.done(actor, ApplicationAction.WRITE, id.thing());
    return Outcome.done(id);
  }
}
