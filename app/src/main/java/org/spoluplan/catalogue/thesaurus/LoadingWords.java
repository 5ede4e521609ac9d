package org.spoluplan.catalogue.thesaurus;

import java.time.Clock;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The first start takes the thesaurus that comes with the application; later ones leave what
/// people keep.
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

  private void load() {
    if (!editions.isEmpty()) return;
    var now = clock.instant();
    for (var concept : Thesaurus.shipped().concepts()) {
      editions.add(new Edition(concept, 1, false, now, null));
    }
  }
}
