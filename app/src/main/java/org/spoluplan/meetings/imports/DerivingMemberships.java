package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.imports.EvidenceRegister.Derived;
import org.spoluplan.meetings.imports.EvidenceRegister.Evidence;
import org.springframework.stereotype.Component;

/// Memberships follow from the minutes that name somebody: they are made, grow, shrink and go with
/// the imports. What somebody entered or changed by hand is left alone.
@Component
class DerivingMemberships {

  private final EvidenceRegister evidence;
  private final Audit audit;

  DerivingMemberships(EvidenceRegister evidence, Audit audit) {
    this.evidence = evidence;
    this.audit = audit;
  }

  void renew(Actor actor, BodyId body, Collection<PersonId> people) {
    evidence.lock(body);
    people.forEach(person -> renew(actor, body, person));
  }

  private void renew(Actor actor, BodyId body, PersonId person) {
    var days = evidence.of(body, person);
    var runs = Runs.of(days.stream().map(Evidence::day).toList(), evidence.stated(body, person));
    var there = new ArrayList<>(evidence.derived(body, person));
    var kept = new ArrayList<Derived>();
    for (var run : runs) kept.add(taken(there, run));
    there.forEach(
        gone -> {
          evidence.delete(gone);
          record(actor, gone.id());
        });
    for (int i = 0; i < runs.size(); i++) put(actor, body, runs.get(i), kept.get(i), days);
    evidence.tieRolls(body, person);
  }

  /// The first of them that touches the run, and then is no longer among them.
  private static @Nullable Derived taken(List<Derived> there, DateRange run) {
    for (var membership : there) {
      if (!touches(membership.validity(), run)) continue;
      there.remove(membership);
      return membership;
    }
    return null;
  }

  private static boolean touches(DateRange one, DateRange other) {
    return one.contains(Objects.requireNonNull(other.from()))
        || other.contains(Objects.requireNonNull(one.from()));
  }

  private void put(
      Actor actor, BodyId body, DateRange run, @Nullable Derived kept, List<Evidence> days) {
    var latest = days.stream().filter(day -> run.contains(day.day())).toList().getLast();
    if (kept == null) {
      record(actor, evidence.add(body, run, latest));
      return;
    }
    evidence.change(kept, run, latest);
    if (!kept.validity().equals(run)) record(actor, kept.id());
  }

  private void record(Actor actor, UUID membership) {
    audit.done(actor, ImportAction.IMPORT_MINUTES, new Thing("membership", membership));
  }
}
