package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD_SUGGESTION;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.db.tables.records.CardSuggestionRecord;
import org.springframework.stereotype.Repository;

/// Changes that people offered.
@Repository
class Suggestions {

  private final DSLContext sql;
  private final Clock clock;

  Suggestions(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In time.
  List<Suggestion> of(CardId card) {
    return list(CARD_SUGGESTION.CARD_ID.eq(card.value()));
  }

  List<Suggestion> openOf(Collection<CardId> cards) {
    var ids = cards.stream().map(CardId::value).toList();
    return list(CARD_SUGGESTION.CARD_ID.in(ids).and(CARD_SUGGESTION.STATE.eq("open")));
  }

  /// Nobody answers it until this transaction ends.
  Suggestion lock(CardId card, UUID id) {
    var its = CARD_SUGGESTION.ID.eq(id).and(CARD_SUGGESTION.CARD_ID.eq(card.value()));
    sql.select(CARD_SUGGESTION.ID).from(CARD_SUGGESTION).where(its).forUpdate().fetch();
    return list(its).stream().findFirst().orElseThrow(() -> new NotFound("card_suggestion", id));
  }

  private List<Suggestion> list(Condition wanted) {
    return sql.selectFrom(CARD_SUGGESTION)
        .where(wanted)
        .orderBy(CARD_SUGGESTION.OFFERED_AT, CARD_SUGGESTION.ID)
        .fetch(Suggestions::suggestion);
  }

  private static Suggestion suggestion(CardSuggestionRecord row) {
    var section = Code.parse(Section.class, row.getSection());
    return new Suggestion(
        row.getId(),
        new CardId(row.getCardId()),
        section,
        row.getRevision(),
        CardJson.section(section, row.getContent().data()),
        row.getBecause(),
        new PersonId(row.getOfferedBy()),
        row.getOfferedAt(),
        Code.parse(Suggestion.State.class, row.getState()),
        row.getAnswer(),
        row.getBecame());
  }

  void add(
      CardId card,
      Section section,
      int seen,
      Object content,
      @Nullable String because,
      PersonId by) {
    sql.insertInto(CARD_SUGGESTION)
        .set(CARD_SUGGESTION.ID, UUID.randomUUID())
        .set(CARD_SUGGESTION.CARD_ID, card.value())
        .set(CARD_SUGGESTION.SECTION, Code.of(section))
        .set(CARD_SUGGESTION.REVISION, seen)
        .set(CARD_SUGGESTION.CONTENT, JSONB.valueOf(CardJson.write(content)))
        .set(CARD_SUGGESTION.BECAUSE, because)
        .set(CARD_SUGGESTION.OFFERED_BY, by.value())
        .set(CARD_SUGGESTION.OFFERED_AT, clock.instant())
        .set(CARD_SUGGESTION.STATE, Code.of(Suggestion.State.OPEN))
        .execute();
  }

  /// @param became the revision it became, when it was taken
  void answer(
      UUID id,
      Suggestion.State state,
      @Nullable String answer,
      @Nullable Integer became,
      PersonId by) {
    sql.update(CARD_SUGGESTION)
        .set(CARD_SUGGESTION.STATE, Code.of(state))
        .set(CARD_SUGGESTION.ANSWER, answer)
        .set(CARD_SUGGESTION.BECAME, became)
        .set(CARD_SUGGESTION.ANSWERED_BY, by.value())
        .set(CARD_SUGGESTION.ANSWERED_AT, clock.instant())
        .where(CARD_SUGGESTION.ID.eq(id))
        .execute();
  }
}
