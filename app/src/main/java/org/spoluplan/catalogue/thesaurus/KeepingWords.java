package org.spoluplan.catalogue.thesaurus;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.catalogue.PlainWordsChanged;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every change is a new version; none is lost.
@Service
@Transactional
class KeepingWords {

  private final Editions editions;
  private final Audit audit;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  KeepingWords(Editions editions, Audit audit, Clock clock, ApplicationEventPublisher events) {
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  /// @param version the one that was changed; 0 for a new concept
  Outcome<Concept> keep(Actor actor, Concept concept, int version, boolean removed) {
    var edition = new Edition(concept, version + 1, removed, clock.instant(), actor.person());
    if (!editions.add(edition)) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    audit.done(actor, ThesaurusAction.KEEP, thing(concept));
    events.publishEvent(new PlainWordsChanged(concept.id()));
    return Outcome.done(concept);
  }

  /// Concepts are known by their codes; the audit trail wants an id.
  private static Thing thing(Concept concept) {
    var id = UUID.nameUUIDFromBytes(concept.id().getBytes(StandardCharsets.UTF_8));
    return new Thing("concept", id);
  }
}
