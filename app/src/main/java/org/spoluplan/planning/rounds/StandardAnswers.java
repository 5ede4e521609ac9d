package org.spoluplan.planning.rounds;

import static org.spoluplan.planning.db.Tables.STANDARD_ANSWER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.kernel.Code;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// Answers that a town or region uses more than once.
@Repository
class StandardAnswers {

  private final DSLContext sql;
  private final Clock clock;

  StandardAnswers(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// By name.
  List<StandardAnswer> of(OrganisationId organisation) {
    return sql.selectFrom(STANDARD_ANSWER)
        .where(STANDARD_ANSWER.ORGANISATION_ID.eq(organisation.value()))
        .and(STANDARD_ANSWER.DROPPED_AT.isNull())
        .orderBy(STANDARD_ANSWER.NAME, STANDARD_ANSWER.ID)
        .fetch(
            row ->
                new StandardAnswer(
                    row.getId(),
                    row.getName(),
                    Code.parse(Comment.Verdict.class, row.getVerdict()),
                    row.getAnswer()));
  }

  /// One of that name takes the place of the one before.
  void keep(OrganisationId organisation, String name, Comment.Verdict verdict, String answer) {
    drop(organisation, name);
    var row = sql.newRecord(STANDARD_ANSWER);
    row.setId(UUID.randomUUID());
    row.setOrganisationId(organisation.value());
    row.setName(name);
    row.setVerdict(Code.of(verdict));
    row.setAnswer(answer);
    row.insert();
  }

  void drop(OrganisationId organisation, String name) {
    sql.update(STANDARD_ANSWER)
        .set(STANDARD_ANSWER.DROPPED_AT, clock.instant())
        .where(STANDARD_ANSWER.ORGANISATION_ID.eq(organisation.value()))
        .and(STANDARD_ANSWER.NAME.eq(name))
        .and(STANDARD_ANSWER.DROPPED_AT.isNull())
        .execute();
  }
}
