package org.spoluplan.catalogue.thesaurus;

import java.time.Clock;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the thesaurus that comes with the application and leaves what people keep.
@Service
class LoadingWords implements SmartInitializingSingleton {

  private final Editions editions;
  private final Clock clock;
  private final TransactionTemplate transaction;

  LoadingWords(Editions editions, Clock clock, TransactionTemplate transaction) {
    this.editions = editions;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(_ -> load());
  }

  /// Each start takes what the application brings: concepts that are not here yet, and a new
  /// version of those that nobody here has changed.
  void load() {
    var here = editions.newest();
    for (var concept : Thesaurus.shipped().concepts()) {
      var known = here.get(concept.id());
      if (known == null) add(concept, 1);
      else if (known.changedBy() == null && !known.is().equals(concept)) {
        add(concept, known.version() + 1);
      }
    }
  }

  private void add(Concept concept, int version) {
    editions.add(new Edition(concept, version, false, clock.instant(), null));
  }
}
