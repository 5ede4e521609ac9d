package org.spoluplan.planning.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.needs.EvidenceRegister.Typed;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Needs are written down with how we know of them, concluded about, joined.
@Service
@Transactional
class Recording {

  private final NeedRegister needs;
  private final EvidenceRegister evidence;
  private final VerdictRegister verdicts;
  private final Conclusions conclusions;
  private final Meetings meetings;
  private final GoldenThread thread;
  private final Audit audit;

  Recording(
      NeedRegister needs,
      EvidenceRegister evidence,
      VerdictRegister verdicts,
      Conclusions conclusions,
      Meetings meetings,
      GoldenThread thread,
      Audit audit) {
    this.needs = needs;
    this.evidence = evidence;
    this.verdicts = verdicts;
    this.conclusions = conclusions;
    this.meetings = meetings;
    this.thread = thread;
    this.audit = audit;
  }

  /// @param from what it came from; null: somebody simply wrote it down
  NeedId write(Actor actor, OrganisationId organisation, Need.Content is, @Nullable Typed from) {
    var id = needs.add(organisation, is, actor.signedInPerson());
    if (from != null) know(actor, id, from);
    audit.done(actor, NeedAction.WRITE, id.thing());
    return id;
  }

  Outcome<NeedId> change(Actor actor, NeedId id, Need.Content is, int version) {
    var need = needs.lock(id);
    if (need.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    if (need.joinedTo() != null) return Outcome.refused(NeedRefusal.JOINED);
    needs.put(id, is);
    audit.done(actor, NeedAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  Outcome<NeedId> addEvidence(Actor actor, NeedId id, Typed typed) {
    if (needs.lock(id).joinedTo() != null) return Outcome.refused(NeedRefusal.JOINED);
    if (!know(actor, id, typed)) return Outcome.refused(NeedRefusal.KNOWN);
    audit.done(actor, NeedAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  /// A conclusion of a meeting says at once what the group thinks of the need.
  private boolean know(Actor actor, NeedId id, Typed typed) {
    if (!evidence.add(id, typed, actor.signedInPerson())) return false;
    var thing = typed.thing();
    if (thing == null) return true;
    thread.link(actor, id.thing(), Relation.CAME_FROM, thing);
    if (thing.kind().equals(ConclusionId.KIND)) {
      conclusions.find(new ConclusionId(thing.id())).ifPresent(one -> follow(actor, id, one));
    }
    return true;
  }

  private void follow(Actor actor, NeedId id, Conclusion conclusion) {
    var kind = Verdict.Kind.of(conclusion.kind());
    if (kind == null) return;
    var reason = conclusion.reason();
    if (kind == Verdict.Kind.NOT_HANDLED && reason == null) return;
    var day = meetings.get(conclusion.meeting()).day();
    verdicts.add(id, kind, reason, conclusion.id(), day, actor.signedInPerson());
  }

  void removeEvidence(Actor actor, NeedId id, UUID which) {
    needs.lock(id);
    var found = evidence.find(id, which);
    if (found.isEmpty()) return;
    evidence.remove(which);
    var thing = found.get().thing();
    if (thing != null) thread.unlink(actor, id.thing(), Relation.CAME_FROM, thing);
    audit.done(actor, NeedAction.WRITE, id.thing());
  }

  Outcome<NeedId> conclude(
      Actor actor, NeedId id, Verdict.Kind kind, @Nullable String reason, LocalDate day) {
    if (needs.lock(id).joinedTo() != null) return Outcome.refused(NeedRefusal.JOINED);
    verdicts.add(id, kind, reason, null, day, actor.signedInPerson());
    audit.done(actor, NeedAction.CONCLUDE, id.thing());
    return Outcome.done(id);
  }

  /// The other one speaks for both; the trail stays.
  Outcome<NeedId> join(Actor actor, NeedId id, NeedId to) {
    var need = needs.lock(id);
    var other = needs.lock(to);
    var fits =
        need.joinedTo() == null
            && other.joinedTo() == null
            && !id.equals(to)
            && need.organisation().equals(other.organisation());
    if (!fits) return Outcome.refused(NeedRefusal.NOT_JOINABLE);
    for (var one : needs.joinedTo(id)) needs.join(one.id(), to);
    needs.join(id, to);
    thread.link(actor, to.thing(), Relation.CAME_FROM, id.thing());
    audit.done(actor, NeedAction.CONCLUDE, id.thing());
    return Outcome.done(to);
  }

  Outcome<NeedId> part(Actor actor, NeedId id) {
    var joined = needs.lock(id).joinedTo();
    if (joined == null) return Outcome.refused(NeedRefusal.NOT_JOINABLE);
    needs.part(id);
    thread.unlink(actor, joined.thing(), Relation.CAME_FROM, id.thing());
    audit.done(actor, NeedAction.CONCLUDE, id.thing());
    return Outcome.done(id);
  }
}
