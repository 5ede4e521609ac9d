package org.spoluplan.planning.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.planning.Analyses;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a plan as it stands now under a number, for comments, for councils, for ever.
@Service
@Transactional
class Freezing {

  private final PlanRegister plans;
  private final CardRegister cards;
  private final PlanVersions versions;
  private final Analyses analyses;
  private final Audit audit;

  Freezing(
      PlanRegister plans,
      CardRegister cards,
      PlanVersions versions,
      Analyses analyses,
      Audit audit) {
    this.plans = plans;
    this.cards = cards;
    this.versions = versions;
    this.analyses = analyses;
    this.audit = audit;
  }

  Outcome<PlanVersion> freeze(Actor actor, PlanId id, String name) {
    var plan = plans.lock(id);
    var now = cards.of(plan);
    var frozen = frozen(plan, now);
    var last = versions.of(id).stream().findFirst().map(versions::whole);
    var same = last.isPresent() && same(last.get().parts(), now, frozen);
    if (now.isEmpty() || same) return Outcome.refused(PlanRefusal.NOTHING_NEW);
    var version = versions.add(id, name, now, frozen, actor.signedInPerson());
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(version);
  }

  private Map<CardId, @Nullable String> frozen(Plan plan, List<Card> now) {
    var frozen = new HashMap<CardId, @Nullable String>();
    for (var card : now) {
      if (card.analysis() != null) frozen.put(card.id(), analyses.of(plan, card.analysis()));
    }
    return frozen;
  }

  private static boolean same(
      List<Part> parts, List<Card> now, Map<CardId, @Nullable String> frozen) {
    if (parts.size() != now.size()) return false;
    for (int i = 0; i < parts.size(); i++) {
      var then = parts.get(i);
      var card = now.get(i);
      var text = frozen.get(card.id());
      if (!then.card().equals(card.id())
          || then.revision() != card.revision()
          || !Objects.equals(then.frozen(), text)) return false;
    }
    return true;
  }

  void publish(Actor actor, PlanId id, int number, boolean published) {
    var version = versions.find(id, number).orElseThrow(() -> new NotFound("plan_version", number));
    versions.publish(version.id(), published);
    audit.done(actor, PlanAction.KEEP, id.thing());
  }
}
