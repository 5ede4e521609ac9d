package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD_REMARK;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.planning.CardId;
import org.springframework.stereotype.Repository;

/// What people who write a plan say to each other about its cards.
@Repository
class Remarks {

  private final DSLContext sql;
  private final Clock clock;

  Remarks(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In time.
  List<Remark> of(CardId card) {
    return sql.selectFrom(CARD_REMARK)
        .where(CARD_REMARK.CARD_ID.eq(card.value()))
        .orderBy(CARD_REMARK.SAID_AT, CARD_REMARK.ID)
        .fetch(
            row ->
                new Remark(
                    row.getId(),
                    row.getWording(),
                    new PersonId(row.getSaidBy()),
                    row.getSaidAt(),
                    row.getSettledAt()));
  }

  /// How many wait for somebody, by card.
  Map<UUID, Integer> open(Collection<CardId> cards) {
    var ids = cards.stream().map(CardId::value).toList();
    return sql.select(CARD_REMARK.CARD_ID, DSL.count())
        .from(CARD_REMARK)
        .where(CARD_REMARK.CARD_ID.in(ids).and(CARD_REMARK.SETTLED_AT.isNull()))
        .groupBy(CARD_REMARK.CARD_ID)
        .fetchMap(CARD_REMARK.CARD_ID, DSL.count());
  }

  void add(CardId card, String wording, PersonId by) {
    sql.insertInto(CARD_REMARK)
        .set(CARD_REMARK.ID, UUID.randomUUID())
        .set(CARD_REMARK.CARD_ID, card.value())
        .set(CARD_REMARK.WORDING, wording)
        .set(CARD_REMARK.SAID_BY, by.value())
        .set(CARD_REMARK.SAID_AT, clock.instant())
        .execute();
  }

  void settle(CardId card, UUID id, PersonId by) {
    sql.update(CARD_REMARK)
        .set(CARD_REMARK.SETTLED_BY, by.value())
        .set(CARD_REMARK.SETTLED_AT, clock.instant())
        .where(CARD_REMARK.ID.eq(id).and(CARD_REMARK.CARD_ID.eq(card.value())))
        .and(CARD_REMARK.SETTLED_AT.isNull())
        .execute();
  }

  /// @param settled null: it waits for somebody
  record Remark(UUID id, String wording, PersonId by, Instant at, @Nullable Instant settled) {}
}
