package org.spoluplan.planning.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.Continuation;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Plans and measures on the golden thread and in search; a need may become a measure.
@Component
class PlanThings implements Things, Searchable, Continuation {

  private final PlanRegister plans;
  private final CardRegister cards;
  private final PlanVersions versions;

  PlanThings(PlanRegister plans, CardRegister cards, PlanVersions versions) {
    this.plans = plans;
    this.cards = cards;
    this.versions = versions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(PlanId.KIND, CardId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var found =
        plans.list(ids(things, PlanId.KIND)).stream()
            .map(
                plan ->
                    new KnownThing(
                        plan.id().thing(),
                        plan.name(),
                        plan.path(),
                        LocalDate.of(plan.from(), 1, 1),
                        PlanAction.READ,
                        plan.published() ? plan.readByAll() : plan));
    var ids = ids(things, CardId.KIND).stream().map(CardId::new).toList();
    var published = versions.published(ids);
    var measures =
        cards.list(ids).stream()
            .map(
                card ->
                    new KnownThing(
                        card.id().thing(),
                        card.title(),
                        card.path(),
                        LocalDate.ofInstant(card.changedAt(), Today.ZONE),
                        PlanAction.READ,
                        published.contains(card.id()) ? card.readByAll() : card));
    return Stream.concat(found, measures).toList();
  }

  private static List<UUID> ids(Collection<Thing> things, String kind) {
    return things.stream().filter(one -> one.kind().equals(kind)).map(Thing::id).toList();
  }

  @Override
  public List<Offer> of(Thing thing, Page page) {
    if (!thing.kind().equals(NeedId.KIND)) return List.of();
    return plans.list().stream()
        .filter(plan -> plan.stage().isWritten() && page.may(PlanAction.WRITE, plan))
        .map(
            plan ->
                new Offer(
                    page.t("plan.measure-of-need", plan.name()),
                    plan.path() + "?potreba=" + thing.id() + "#pridat"))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return Stream.concat(
        plans.list().stream().map(PlanThings::entry), cards.all().stream().map(PlanThings::entry));
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case PlanId.KIND ->
          plans.list(List.of(changed.id())).stream().map(PlanThings::entry).toList();
      case CardId.KIND ->
          cards.list(List.of(new CardId(changed.id()))).stream()
              .filter(card -> card.removed() == null)
              .map(PlanThings::entry)
              .toList();
      default -> List.of();
    };
  }

  private static Entry entry(Plan plan) {
    var day = LocalDate.of(plan.from(), 1, 1);
    var where = plan.published() ? plan.readByAll() : plan;
    return new Entry(plan.id().thing(), plan.name(), "", plan.path(), day, where.scopes());
  }

  private static Entry entry(Card card) {
    var texts = card.is().texts();
    var body =
        Stream.of(texts.situation(), texts.description(), texts.activities(), texts.outputs())
            .filter(text -> text != null)
            .collect(Collectors.joining("\n"));
    return new Entry(
        card.id().thing(),
        card.title(),
        body,
        card.path(),
        LocalDate.ofInstant(card.changedAt(), Today.ZONE),
        found(card));
  }

  /// Looked for within one group, a card is found in the group that works on it.
  private static Set<UUID> found(Card card) {
    var scopes = new HashSet<>(card.scopes());
    var body = card.body();
    if (body != null) {
      card.plan().groups().forEach(group -> scopes.remove(group.value()));
      scopes.add(body.value());
    }
    return scopes;
  }
}
