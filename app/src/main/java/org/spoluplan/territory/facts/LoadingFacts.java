package org.spoluplan.territory.facts;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first start knows the country; later ones find it known.
@Service
class LoadingFacts {

  private final Facts facts;

  LoadingFacts(Facts facts) {
    this.facts = facts;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  void load() {
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
