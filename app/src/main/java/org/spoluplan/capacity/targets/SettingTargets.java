package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.capacity.targets.TargetFields.Written;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Targets are set and changed.
@Service
@Transactional
class SettingTargets {

  private final Targets targets;
  private final GoldenThread thread;
  private final Audit audit;

  SettingTargets(Targets targets, GoldenThread thread, Audit audit) {
    this.targets = targets;
    this.thread = thread;
    this.audit = audit;
  }

  Outcome<TargetId> add(Actor actor, Written target) {
    targets.lock(target.is().unit());
    if (overlaps(target, null)) return Outcome.refused(TargetRefusal.OVERLAPS);
    var id = targets.add(target.is(), target.substitutions(), actor.signedInPerson());
    tie(actor, id, null, target.is().meeting());
    audit.done(actor, TargetAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  Outcome<TargetId> change(Actor actor, TargetId id, int version, Written target) {
    targets.lock(target.is().unit());
    if (overlaps(target, id)) return Outcome.refused(TargetRefusal.OVERLAPS);
    var by = actor.signedInPerson();
    var before = targets.get(id).is().meeting();
    if (!targets.change(id, version, target.is(), target.substitutions(), by)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    tie(actor, id, before, target.is().meeting());
    audit.done(actor, TargetAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  /// The thread leads from the meeting that agreed on it.
  private void tie(Actor actor, TargetId id, @Nullable UUID before, @Nullable UUID meeting) {
    if (Objects.equals(before, meeting)) return;
    if (before != null) {
      thread.unlink(actor, id.thing(), Relation.CAME_FROM, new Thing("meeting", before));
    }
    if (meeting != null) {
      thread.link(actor, id.thing(), Relation.CAME_FROM, new Thing("meeting", meeting));
    }
  }

  private boolean overlaps(Written target, @Nullable TargetId itself) {
    return targets.same(target.is()).stream()
        .filter(other -> !other.id().equals(itself))
        .anyMatch(other -> overlap(other.is().valid(), target.is().valid()));
  }

  private static boolean overlap(DateRange one, DateRange other) {
    return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
  }

  private static LocalDate first(DateRange period) {
    return Objects.requireNonNullElse(period.from(), LocalDate.MIN);
  }

  private static LocalDate last(DateRange period) {
    return Objects.requireNonNullElse(period.to(), LocalDate.MAX);
  }
}
