package org.spoluplan.planning.actions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Action plans and promises on the golden thread.
@Component
class PromiseThings implements Things {

  private final ActionPlans years;
  private final Promises promises;
  private final Words words;

  PromiseThings(ActionPlans years, Promises promises, Words words) {
    this.years = years;
    this.promises = promises;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ActionPlanId.KIND, PromiseId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return Stream.concat(
            years.list(ids(things, ActionPlanId.KIND)).stream().map(this::known),
            promises.list(ids(things, PromiseId.KIND)).stream().map(PromiseThings::known))
        .toList();
  }

  private KnownThing known(ActionPlan year) {
    var title = words.messages().of(Messages.CZECH, "action.title", String.valueOf(year.year()));
    return new KnownThing(
        year.id().thing(),
        title + " – " + year.plan().name(),
        year.path(),
        year.lastDay(),
        PlanAction.READ,
        year.isPublic() ? year.readByAll() : year);
  }

  private static KnownThing known(Promise promise) {
    return new KnownThing(
        promise.id().thing(),
        promise.year().year() + ": " + promise.is().wording().lines().findFirst().orElse(""),
        promise.id().path(),
        promise.is().due(),
        PlanAction.READ,
        promise.year().isPublic() ? promise.year().readByAll() : promise.year());
  }

  private static List<UUID> ids(Collection<Thing> things, String kind) {
    return things.stream().filter(one -> one.kind().equals(kind)).map(Thing::id).toList();
  }
}
