package org.spoluplan.grants.assessment;

import static org.spoluplan.grants.db.Tables.ASSESSOR;
import static org.spoluplan.grants.db.Tables.DECLARATION;
import static org.spoluplan.grants.db.Tables.FLAG;
import static org.spoluplan.grants.db.Tables.SCORE;
import static org.spoluplan.grants.db.Tables.SCORE_CHECK;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.assessment.Flag.Answer;
import org.spoluplan.grants.db.tables.records.FlagRecord;
import org.springframework.stereotype.Repository;

/// Assessors and all they say.
@Repository
class Assessments {

  private final DSLContext sql;
  private final Clock clock;

  Assessments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the order in which they were appointed.
  List<PersonId> assessors(CallId call) {
    return sql.select(ASSESSOR.PERSON_ID)
        .from(ASSESSOR)
        .where(ASSESSOR.CALL_ID.eq(call.value()))
        .orderBy(ASSESSOR.APPOINTED_AT, ASSESSOR.PERSON_ID)
        .fetch(row -> new PersonId(row.value1()));
  }

  List<CallId> assessedBy(PersonId person) {
    return sql.select(ASSESSOR.CALL_ID)
        .from(ASSESSOR)
        .where(ASSESSOR.PERSON_ID.eq(person.value()))
        .fetch(row -> new CallId(row.value1()));
  }

  void appoint(CallId call, PersonId person, PersonId by) {
    sql.insertInto(ASSESSOR)
        .set(ASSESSOR.CALL_ID, call.value())
        .set(ASSESSOR.PERSON_ID, person.value())
        .set(ASSESSOR.APPOINTED_BY, by.value())
        .set(ASSESSOR.APPOINTED_AT, clock.instant())
        .onConflictDoNothing()
        .execute();
  }

  void dismiss(CallId call, PersonId person) {
    sql.deleteFrom(ASSESSOR)
        .where(ASSESSOR.CALL_ID.eq(call.value()))
        .and(ASSESSOR.PERSON_ID.eq(person.value()))
        .execute();
  }

  Assessed of(ApplicationId application) {
    return of(List.of(application)).getOrDefault(application, NOTHING);
  }

  private static final Assessed NOTHING = new Assessed(List.of(), List.of(), Map.of());

  /// Of many at once; those of which nothing was said are left out.
  Map<ApplicationId, Assessed> of(Collection<ApplicationId> applications) {
    var ids = applications.stream().map(ApplicationId::value).toList();
    var declarations =
        sql.selectFrom(DECLARATION)
            .where(DECLARATION.APPLICATION_ID.in(ids))
            .orderBy(DECLARATION.DECLARED_AT, DECLARATION.ID)
            .fetchGroups(
                DECLARATION.APPLICATION_ID,
                row ->
                    new Declaration(
                        new PersonId(row.getPersonId()),
                        row.getConflict(),
                        row.getReason(),
                        row.getDeclaredAt()));
    var scores =
        sql.selectFrom(SCORE)
            .where(SCORE.APPLICATION_ID.in(ids))
            .orderBy(SCORE.SCORED_AT, SCORE.ID)
            .fetchGroups(
                SCORE.APPLICATION_ID,
                row ->
                    new Score(
                        row.getCriterionId(),
                        new PersonId(row.getPersonId()),
                        row.getPoints(),
                        row.getReason(),
                        row.getScoredAt()));
    var checks = checks(ids);
    return applications.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                one ->
                    new Assessed(
                        declarations.getOrDefault(one.value(), List.of()),
                        scores.getOrDefault(one.value(), List.of()),
                        checks.getOrDefault(one.value(), Map.of()))));
  }

  private Map<UUID, Map<PersonId, Instant>> checks(List<UUID> ids) {
    var checks = new HashMap<UUID, Map<PersonId, Instant>>();
    sql.selectFrom(SCORE_CHECK)
        .where(SCORE_CHECK.APPLICATION_ID.in(ids))
        .orderBy(SCORE_CHECK.CHECKED_AT)
        .forEach(
            row ->
                checks
                    .computeIfAbsent(row.getApplicationId(), _ -> new HashMap<>())
                    .put(new PersonId(row.getPersonId()), row.getCheckedAt()));
    return checks;
  }

  void declare(ApplicationId application, PersonId by, boolean conflict, @Nullable String reason) {
    var row = sql.newRecord(DECLARATION);
    row.setApplicationId(application.value());
    row.setPersonId(by.value());
    row.setConflict(conflict);
    row.setReason(reason);
    row.setDeclaredAt(clock.instant());
    row.insert();
  }

  void score(ApplicationId application, UUID criterion, PersonId by, int points, String reason) {
    var row = sql.newRecord(SCORE);
    row.setApplicationId(application.value());
    row.setCriterionId(criterion);
    row.setPersonId(by.value());
    row.setPoints(points);
    row.setReason(reason);
    row.setScoredAt(clock.instant());
    row.insert();
  }

  void check(ApplicationId application, PersonId by) {
    var row = sql.newRecord(SCORE_CHECK);
    row.setApplicationId(application.value());
    row.setPersonId(by.value());
    row.setCheckedAt(clock.instant());
    row.insert();
  }

  /// The oldest first.
  List<Flag> flags(ApplicationId application) {
    return sql.selectFrom(FLAG)
        .where(FLAG.APPLICATION_ID.eq(application.value()))
        .orderBy(FLAG.RAISED_AT, FLAG.ID)
        .fetch(Assessments::flag);
  }

  private static Flag flag(FlagRecord row) {
    var answer =
        Optional.ofNullable(row.getAnswer())
            .map(text -> new Answer(text, new PersonId(row.getAnsweredBy()), row.getAnsweredAt()))
            .orElse(null);
    return new Flag(
        row.getId(),
        row.getSection(),
        row.getQuestion(),
        new PersonId(row.getRaisedBy()),
        row.getRaisedAt(),
        answer);
  }

  void raise(ApplicationId application, String section, String question, PersonId by) {
    var row = sql.newRecord(FLAG);
    row.setApplicationId(application.value());
    row.setSection(section);
    row.setQuestion(question);
    row.setRaisedBy(by.value());
    row.setRaisedAt(clock.instant());
    row.insert();
  }

  /// False when it was answered before.
  boolean answer(ApplicationId application, UUID flag, String answer, PersonId by) {
    return sql.update(FLAG)
            .set(FLAG.ANSWER, answer)
            .set(FLAG.ANSWERED_BY, by.value())
            .set(FLAG.ANSWERED_AT, clock.instant())
            .where(FLAG.ID.eq(flag))
            .and(FLAG.APPLICATION_ID.eq(application.value()))
            .and(FLAG.ANSWER.isNull())
            .execute()
        == 1;
  }
}
