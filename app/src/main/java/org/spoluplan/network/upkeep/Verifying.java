package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody of a service says that all of it holds, or that something has changed.
@Service
@Transactional
class Verifying {

  private static final String BY_LINK = "by=link";

  private final Verifications verifications;
  private final ReportedChanges changes;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Verifying(
      Verifications verifications,
      ReportedChanges changes,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.verifications = verifications;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// All of it holds, as it is in that version. What was reported before is thereby settled.
  ///
  /// @param by null for whoever reads the public e-mail of the service
  Outcome<ServiceId> verify(Actor actor, ServiceId id, int version, @Nullable PersonId by) {
    return verify(actor, id, version, by, "");
  }

  /// So too by a link: whoever the letter was written to is named, and that it was by the link.
  Outcome<ServiceId> verifyByLink(Actor reader, ServiceId id, int version, @Nullable PersonId by) {
    return verify(behind(reader, by), id, version, by, BY_LINK);
  }

  private Outcome<ServiceId> verify(
      Actor actor, ServiceId id, int version, @Nullable PersonId by, String details) {
    var now = clock.instant();
    if (!verifications.verify(id, version, by, now)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    changes.settle(id, now);
    audit.done(actor, VerificationAction.VERIFY, thing(id), details);
    events.publishEvent(new ServiceChanged(id));
    return Outcome.done(id);
  }

  void report(Actor reader, ServiceId id, @Nullable PersonId by, String note) {
    var change = new ReportedChange(id, by, note, clock.instant());
    if (changes.has(change)) return;
    changes.add(change);
    audit.done(behind(reader, by), VerificationAction.REPORT, thing(id), BY_LINK);
  }

  void settle(Actor actor, ServiceId id) {
    changes.settle(id, clock.instant());
    audit.done(actor, VerificationAction.SETTLE, thing(id));
  }

  private static Actor behind(Actor reader, @Nullable PersonId by) {
    return by == null ? reader : new Actor(by, "", List.of());
  }

  private static Thing thing(ServiceId id) {
    return new Thing("service", id.value());
  }
}
