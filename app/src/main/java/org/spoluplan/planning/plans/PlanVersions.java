package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD;
import static org.spoluplan.planning.db.Tables.CARD_REVISION;
import static org.spoluplan.planning.db.Tables.PLAN_VERSION;
import static org.spoluplan.planning.db.Tables.PLAN_VERSION_CARD;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.db.tables.records.PlanVersionRecord;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.springframework.stereotype.Repository;

/// Plans as they stood at moments. Nothing in them changes, but they may be published.
@Repository
class PlanVersions implements FrozenPlans {

  private final DSLContext sql;
  private final Clock clock;

  PlanVersions(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<PlanVersion> of(PlanId plan) {
    return sql.selectFrom(PLAN_VERSION)
        .where(PLAN_VERSION.PLAN_ID.eq(plan.value()))
        .orderBy(PLAN_VERSION.NUMBER.desc())
        .fetch(PlanVersions::version);
  }

  @Override
  public List<FrozenPlan> of(Plan plan) {
    return of(plan.id()).stream()
        .map(one -> new FrozenPlan(one.id(), one.plan(), one.number(), one.name(), one.published()))
        .toList();
  }

  @Override
  public List<FrozenPart> parts(FrozenPlan version) {
    return find(version.plan(), version.number()).map(this::whole).stream()
        .flatMap(whole -> whole.parts().stream())
        .map(
            part ->
                new FrozenPart(part.card(), part.depth(), part.title(), part.is(), part.frozen()))
        .toList();
  }

  Optional<PlanVersion> find(PlanId plan, int number) {
    return of(plan).stream().filter(one -> one.number() == number).findFirst();
  }

  private static PlanVersion version(PlanVersionRecord row) {
    return new PlanVersion(
        row.getId(),
        new PlanId(row.getPlanId()),
        row.getNumber(),
        row.getName(),
        row.getPublished(),
        row.getFrozenAt());
  }

  /// In the order of the plan then.
  Whole whole(PlanVersion version) {
    var parts =
        sql.select(
                PLAN_VERSION_CARD.CARD_ID,
                PLAN_VERSION_CARD.PARENT_ID,
                CARD.DEPTH,
                CARD.CODE,
                PLAN_VERSION_CARD.REVISION,
                CARD_REVISION.CONTENT,
                PLAN_VERSION_CARD.FROZEN)
            .from(PLAN_VERSION_CARD)
            .join(CARD)
            .on(CARD.ID.eq(PLAN_VERSION_CARD.CARD_ID))
            .join(CARD_REVISION)
            .on(
                CARD_REVISION
                    .CARD_ID
                    .eq(PLAN_VERSION_CARD.CARD_ID)
                    .and(CARD_REVISION.NUMBER.eq(PLAN_VERSION_CARD.REVISION)))
            .where(PLAN_VERSION_CARD.VERSION_ID.eq(version.id()))
            .orderBy(PLAN_VERSION_CARD.POSITION)
            .fetch(
                row ->
                    new Part(
                        new CardId(row.value1()),
                        row.value2() == null ? null : new CardId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        CardJson.read(row.value6().data()),
                        row.value7()));
    return new Whole(version, parts);
  }

  /// Those of the cards that everybody may read as they stood in some version.
  Set<CardId> published(Collection<CardId> cards) {
    return sql.selectDistinct(PLAN_VERSION_CARD.CARD_ID)
        .from(PLAN_VERSION_CARD)
        .join(PLAN_VERSION)
        .on(PLAN_VERSION.ID.eq(PLAN_VERSION_CARD.VERSION_ID))
        .where(PLAN_VERSION.PUBLISHED)
        .and(PLAN_VERSION_CARD.CARD_ID.in(cards.stream().map(CardId::value).toList()))
        .fetchSet(row -> new CardId(row.value1()));
  }

  /// As it stood in the newest version that everybody may read.
  Optional<Public> published(Card card) {
    return of(card.plan().id()).stream()
        .filter(PlanVersion::published)
        .flatMap(
            version ->
                whole(version).parts().stream()
                    .filter(part -> part.card().equals(card.id()))
                    .map(part -> new Public(version, part)))
        .findFirst();
  }

  record Public(PlanVersion version, Part part) {}

  /// @param cards  in the order of the plan
  /// @param frozen what chapters that put themselves together say now
  PlanVersion add(
      PlanId plan,
      String name,
      List<Card> cards,
      Map<CardId, @Nullable String> frozen,
      PersonId by) {
    var number = of(plan).stream().mapToInt(PlanVersion::number).max().orElse(0) + 1;
    var row = sql.newRecord(PLAN_VERSION);
    row.setId(UUID.randomUUID());
    row.setPlanId(plan.value());
    row.setNumber(number);
    row.setName(name);
    row.setPublished(false);
    row.setFrozenBy(by.value());
    row.setFrozenAt(clock.instant());
    row.insert();
    for (int i = 0; i < cards.size(); i++) {
      var card = cards.get(i);
      var parent = card.parent();
      sql.insertInto(PLAN_VERSION_CARD)
          .set(PLAN_VERSION_CARD.VERSION_ID, row.getId())
          .set(PLAN_VERSION_CARD.CARD_ID, card.id().value())
          .set(PLAN_VERSION_CARD.REVISION, card.revision())
          .set(PLAN_VERSION_CARD.PARENT_ID, parent == null ? null : parent.value())
          .set(PLAN_VERSION_CARD.POSITION, i)
          .set(PLAN_VERSION_CARD.FROZEN, frozen.get(card.id()))
          .execute();
    }
    return version(row);
  }

  void publish(UUID version, boolean published) {
    sql.update(PLAN_VERSION)
        .set(PLAN_VERSION.PUBLISHED, published)
        .where(PLAN_VERSION.ID.eq(version))
        .execute();
  }
}
