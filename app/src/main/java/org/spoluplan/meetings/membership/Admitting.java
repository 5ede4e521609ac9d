package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.Membership.EndReason;
import org.spoluplan.meetings.membership.Membership.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People and organisations come into a body, leave it, or move to another one.
@Service
@Transactional
class Admitting {

  private final Memberships memberships;
  private final Audit audit;

  Admitting(Memberships memberships, Audit audit) {
    this.memberships = memberships;
    this.audit = audit;
  }

  Outcome<MembershipId> admit(Actor actor, BodyId body, MembershipDetails details) {
    memberships.lock(body);
    if (memberships.overlaps(body, details)) {
      return Outcome.refused(MembershipRefusal.ALREADY_MEMBER);
    }
    var id = memberships.add(body, details);
    record(actor, id);
    return Outcome.done(id);
  }

  /// @param last    the last day of membership
  /// @param meeting the meeting that decided, if one did
  Outcome<MembershipId> end(
      Actor actor, MembershipId id, LocalDate last, EndReason reason, @Nullable UUID meeting) {
    var membership = memberships.get(id);
    if (membership.endReason() != null) return Outcome.refused(MembershipRefusal.ALREADY_ENDED);
    if (beginsAfter(last, membership)) {
      return Outcome.refused(MembershipRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    if (growsOverAnother(membership, last)) {
      return Outcome.refused(MembershipRefusal.ALREADY_MEMBER);
    }
    if (!memberships.end(membership, last, reason, meeting)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    record(actor, id);
    return Outcome.done(id);
  }

  /// The end was a mistake; the membership goes on as if it had not been.
  ///
  /// @param to the last day as it was planned before the end
  Outcome<MembershipId> reinstate(Actor actor, MembershipId id, @Nullable LocalDate to) {
    var ended = memberships.get(id);
    if (ended.endReason() == null || ended.endReason() == EndReason.TRANSFERRED) {
      return Outcome.refused(MembershipRefusal.NOT_TO_BE_REINSTATED);
    }
    if (to != null && beginsAfter(to, ended)) {
      return Outcome.refused(MembershipRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    if (growsOverAnother(ended, to)) return Outcome.refused(MembershipRefusal.ALREADY_MEMBER);
    if (!memberships.reinstate(ended, to)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    record(actor, id);
    return Outcome.done(id);
  }

  private static boolean beginsAfter(LocalDate last, Membership membership) {
    var from = membership.validity().from();
    return from != null && last.isBefore(from);
  }

  /// Whether it would last longer than it does, into another membership of the same person.
  ///
  /// @param to the last day it is to have; null when it has none
  private boolean growsOverAnother(Membership membership, @Nullable LocalDate to) {
    var last = membership.validity().to();
    if (last == null || (to != null && !to.isAfter(last))) return false;
    memberships.lock(membership.body());
    return memberships.overlaps(
        membership.body(),
        new MembershipDetails(
            membership.person() == null ? null : membership.person().value(),
            membership.organisation() == null ? null : membership.organisation().value(),
            membership.function(),
            membership.triad(),
            membership.votes(),
            null,
            last.plusDays(1),
            to,
            null,
            null,
            null));
  }

  /// From `first` on the member sits in another body; the day before is the last one here.
  Outcome<MembershipId> transfer(
      Actor actor, MembershipId id, BodyId to, LocalDate first, @Nullable UUID meeting) {
    var old = memberships.get(id);
    var details =
        new MembershipDetails(
            old.person() == null ? null : old.person().value(),
            old.organisation() == null ? null : old.organisation().value(),
            old.function() == Function.GUEST ? Function.GUEST : Function.MEMBER,
            old.triad(),
            old.votes(),
            null,
            first,
            null,
            meeting,
            id.value(),
            null);
    memberships.lock(to);
    if (memberships.overlaps(to, details)) return Outcome.refused(MembershipRefusal.ALREADY_MEMBER);
    return end(actor, id, first.minusDays(1), EndReason.TRANSFERRED, meeting)
        .then(
            _ -> {
              var moved = memberships.add(to, details);
              record(actor, moved);
              return Outcome.done(moved);
            });
  }

  /// Takes back a membership entered by mistake.
  Outcome<BodyId> remove(Actor actor, MembershipId id) {
    if (memberships.isUsedInARecord(id)) return Outcome.refused(MembershipRefusal.USED_IN_A_RECORD);
    var body = memberships.get(id).body();
    memberships.delete(id);
    record(actor, id);
    return Outcome.done(body);
  }

  private void record(Actor actor, MembershipId id) {
    audit.done(actor, MembershipAction.MANAGE, new Thing("membership", id.value()));
  }
}
