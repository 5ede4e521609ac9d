package org.spoluplan.grants.awards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Scenarios on the golden thread.
@Component
class ScenarioThings implements Things {

  private final Scenarios scenarios;
  private final Calls calls;

  ScenarioThings(Scenarios scenarios, Calls calls) {
    this.scenarios = scenarios;
    this.calls = calls;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Scenario.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return things.stream()
        .map(one -> scenarios.find(one.id()))
        .flatMap(Optional::stream)
        .map(this::known)
        .toList();
  }

  private KnownThing known(Scenario scenario) {
    var call = calls.get(scenario.call());
    return new KnownThing(
        scenario.thing(),
        call.is().title() + ": " + scenario.name(),
        call.path() + "/rozdeleni",
        scenario.at().atZone(Today.ZONE).toLocalDate(),
        AwardAction.VIEW,
        Scoped.of(call.programme().funder().value(), call.id().value()));
  }
}
