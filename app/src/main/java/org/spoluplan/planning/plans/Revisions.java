package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD_REVISION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.planning.CardChanges;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.db.tables.records.CardRevisionRecord;
import org.springframework.stereotype.Repository;

/// Every state that cards were ever in.
@Repository
class Revisions implements CardChanges {

  private final DSLContext sql;

  Revisions(DSLContext sql) {
    this.sql = sql;
  }

  /// The newest first.
  List<Revision> of(CardId card) {
    return sql.selectFrom(CARD_REVISION)
        .where(CARD_REVISION.CARD_ID.eq(card.value()))
        .orderBy(CARD_REVISION.NUMBER.desc())
        .fetch(Revisions::revision);
  }

  Optional<Revision> find(CardId card, int number) {
    return sql.selectFrom(CARD_REVISION)
        .where(CARD_REVISION.CARD_ID.eq(card.value()))
        .and(CARD_REVISION.NUMBER.eq(number))
        .fetchOptional(Revisions::revision);
  }

  @Override
  public List<CardChange> since(Collection<CardId> cards, Instant moment) {
    return sql.selectFrom(CARD_REVISION)
        .where(CARD_REVISION.CARD_ID.in(cards.stream().map(CardId::value).toList()))
        .and(CARD_REVISION.WRITTEN_AT.gt(moment))
        .and(CARD_REVISION.NUMBER.gt(1))
        .orderBy(CARD_REVISION.WRITTEN_AT.desc(), CARD_REVISION.CARD_ID)
        .fetch(
            row ->
                new CardChange(
                    new CardId(row.getCardId()),
                    row.getNumber(),
                    row.getWrittenAt(),
                    row.getNote()));
  }

  private static Revision revision(CardRevisionRecord row) {
    return new Revision(
        row.getNumber(),
        CardJson.read(row.getContent().data()),
        row.getNote(),
        new PersonId(row.getWrittenBy()),
        row.getWrittenAt());
  }

  /// @param note what changed, in words of who did
  record Revision(int number, CardContent is, @Nullable String note, PersonId by, Instant at) {}
}
