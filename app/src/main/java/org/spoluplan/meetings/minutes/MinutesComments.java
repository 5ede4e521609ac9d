package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.ASSENT;
import static org.spoluplan.meetings.db.Tables.MINUTES_COMMENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MinutesId;
import org.springframework.stereotype.Repository;

/// What members say to minutes before they are finished, and what was answered.
@Repository
class MinutesComments {

  /// @param quote the words of the minutes that it speaks of
  record MinutesComment(
      UUID id,
      PersonId person,
      Instant at,
      @Nullable String quote,
      String text,
      @Nullable String answer) {}

  private final DSLContext sql;
  private final Clock clock;

  MinutesComments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<MinutesComment> of(MinutesId minutes) {
    return sql.selectFrom(MINUTES_COMMENT)
        .where(MINUTES_COMMENT.MINUTES_ID.eq(minutes.value()))
        .orderBy(MINUTES_COMMENT.AT)
        .fetch(
            row ->
                new MinutesComment(
                    row.getId(),
                    new PersonId(row.getPersonId()),
                    row.getAt(),
                    row.getQuote(),
                    row.getComment(),
                    row.getAnswer()));
  }

  /// Those who said that they have nothing to say.
  Set<PersonId> assenting(MinutesId minutes) {
    return sql.select(ASSENT.PERSON_ID)
        .from(ASSENT)
        .where(ASSENT.MINUTES_ID.eq(minutes.value()))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  void assent(MinutesId minutes, PersonId person) {
    sql.insertInto(ASSENT)
        .set(ASSENT.MINUTES_ID, minutes.value())
        .set(ASSENT.PERSON_ID, person.value())
        .set(ASSENT.AT, clock.instant())
        .onConflictDoNothing()
        .execute();
  }

  void add(MinutesId minutes, PersonId person, @Nullable String quote, String text) {
    sql.insertInto(MINUTES_COMMENT)
        .set(MINUTES_COMMENT.MINUTES_ID, minutes.value())
        .set(MINUTES_COMMENT.PERSON_ID, person.value())
        .set(MINUTES_COMMENT.AT, clock.instant())
        .set(MINUTES_COMMENT.QUOTE, quote)
        .set(MINUTES_COMMENT.COMMENT, text)
        .execute();
  }

  /// @return false when there is no such comment to these minutes
  boolean answer(MinutesId minutes, UUID comment, String answer) {
    return sql.update(MINUTES_COMMENT)
            .set(MINUTES_COMMENT.ANSWER, answer)
            .set(MINUTES_COMMENT.SETTLED_AT, clock.instant())
            .where(MINUTES_COMMENT.ID.eq(comment))
            .and(MINUTES_COMMENT.MINUTES_ID.eq(minutes.value()))
            .execute()
        == 1;
  }
}
