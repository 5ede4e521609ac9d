package org.spoluplan.territory.facts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The first start knows the country before anybody asks; later ones find it known.
@Service
class LoadingFacts implements SmartInitializingSingleton {

  private final Facts facts;
  private final TransactionTemplate transaction;

  LoadingFacts(Facts facts, TransactionTemplate transaction) {
    this.facts = facts;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(_ -> load());
  }

  private void load() {
    if (!facts.has(Dataset.MUNICIPALITIES)) {
      facts.addAreas(FactFile.read("areas.csv"));
      facts.addMunicipalities(FactFile.read("municipalities.csv"));
      facts.addNeighbours(FactFile.read("neighbours.csv"));
      facts.loaded(Dataset.MUNICIPALITIES);
    }
    if (!facts.has(Dataset.POPULATION)) {
      facts.addPopulation(FactFile.read("population-2020-12-31.csv"), Dataset.POPULATION.asOf());
      facts.loaded(Dataset.POPULATION);
    }
  }
}
