package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.MUNICIPALITY_STATEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.db.tables.records.MunicipalityStatementRecord;
import org.spoluplan.network.requests.Statement.Answer;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// What municipalities are asked and what they answered.
@Repository
class Statements {

  private final DSLContext sql;

  Statements(DSLContext sql) {
    this.sql = sql;
  }

  Statement get(StatementId id) {
    return sql.selectFrom(MUNICIPALITY_STATEMENT)
        .where(MUNICIPALITY_STATEMENT.ID.eq(id.value()))
        .fetchOptional(Statements::statement)
        .orElseThrow(() -> new NotFound("municipality_statement", id.value()));
  }

  Map<UUID, List<Statement>> of(java.util.Collection<UUID> requests) {
    return sql
        .selectFrom(MUNICIPALITY_STATEMENT)
        .where(MUNICIPALITY_STATEMENT.REQUEST_ID.in(requests))
        .orderBy(MUNICIPALITY_STATEMENT.MUNICIPALITY_CODE)
        .fetch(Statements::statement)
        .stream()
        .collect(Collectors.groupingBy(one -> one.request().value()));
  }

  /// Those that wait for the reader, the most urgent first.
  List<Statement> open(Reach reach) {
    var mine =
        reach.everywhere()
            ? MUNICIPALITY_STATEMENT.ORGANISATION_ID.isNotNull()
            : MUNICIPALITY_STATEMENT.ORGANISATION_ID.in(reach.scopes());
    return sql.selectFrom(MUNICIPALITY_STATEMENT)
        .where(MUNICIPALITY_STATEMENT.ANSWER.isNull().and(mine))
        .orderBy(MUNICIPALITY_STATEMENT.DUE_ON, MUNICIPALITY_STATEMENT.ID)
        .fetch(Statements::statement);
  }

  /// Those that one municipality owes, the most urgent first.
  List<Statement> open(MunicipalityCode code) {
    return sql.selectFrom(MUNICIPALITY_STATEMENT)
        .where(MUNICIPALITY_STATEMENT.ANSWER.isNull())
        .and(MUNICIPALITY_STATEMENT.MUNICIPALITY_CODE.eq(code.value()))
        .orderBy(MUNICIPALITY_STATEMENT.DUE_ON, MUNICIPALITY_STATEMENT.ID)
        .fetch(Statements::statement);
  }

  /// Not answered, and the day has come on which the municipality is reminded for the first time.
  List<Statement> toRemind(LocalDate today) {
    return sql.selectFrom(MUNICIPALITY_STATEMENT)
        .where(MUNICIPALITY_STATEMENT.ANSWER.isNull())
        .and(MUNICIPALITY_STATEMENT.REMINDED_AT.isNull())
        .and(MUNICIPALITY_STATEMENT.REMIND_ON.le(today))
        .and(MUNICIPALITY_STATEMENT.ORGANISATION_ID.isNotNull())
        .forUpdate()
        .skipLocked()
        .fetch(Statements::statement);
  }

  void markReminded(StatementId id, Instant at) {
    sql.update(MUNICIPALITY_STATEMENT)
        .set(MUNICIPALITY_STATEMENT.REMINDED_AT, at)
        .where(MUNICIPALITY_STATEMENT.ID.eq(id.value()))
        .execute();
  }

  StatementId add(
      NetworkRequestId request,
      MunicipalityCode municipality,
      @Nullable OrganisationId office,
      Demands demands,
      LocalDate today,
      Instant now) {
    var row = sql.newRecord(MUNICIPALITY_STATEMENT);
    row.setId(UUID.randomUUID());
    row.setRequestId(request.value());
    row.setMunicipalityCode(municipality.value());
    row.setOrganisationId(office == null ? null : office.value());
    row.setAskedAt(now);
    row.setDueOn(demands.due(today));
    row.setRemindOn(demands.remindOn(today));
    row.insert();
    return new StatementId(row.getId());
  }

  /// @return whether nobody answered in the meantime
  boolean answer(StatementId id, Answer answer, PersonId by, Instant at) {
    return sql.update(MUNICIPALITY_STATEMENT)
            .set(MUNICIPALITY_STATEMENT.ANSWER, Code.of(answer.kind()))
            .set(MUNICIPALITY_STATEMENT.REASON, answer.why())
            .set(MUNICIPALITY_STATEMENT.CONDITION, answer.asked())
            .set(MUNICIPALITY_STATEMENT.ANSWERED_BY, by.value())
            .set(MUNICIPALITY_STATEMENT.ANSWERED_AT, at)
            .set(MUNICIPALITY_STATEMENT.VERSION, MUNICIPALITY_STATEMENT.VERSION.plus(1))
            .where(MUNICIPALITY_STATEMENT.ID.eq(id.value()))
            .and(MUNICIPALITY_STATEMENT.ANSWER.isNull())
            .execute()
        == 1;
  }

  void assign(StatementId id, OrganisationId office) {
    sql.update(MUNICIPALITY_STATEMENT)
        .set(MUNICIPALITY_STATEMENT.ORGANISATION_ID, office.value())
        .set(MUNICIPALITY_STATEMENT.VERSION, MUNICIPALITY_STATEMENT.VERSION.plus(1))
        .where(MUNICIPALITY_STATEMENT.ID.eq(id.value()))
        .execute();
  }

  private static Statement statement(MunicipalityStatementRecord row) {
    var office = row.getOrganisationId();
    return new Statement(
        new StatementId(row.getId()),
        new NetworkRequestId(row.getRequestId()),
        new MunicipalityCode(row.getMunicipalityCode()),
        office == null ? null : new OrganisationId(office),
        row.getDueOn(),
        answer(row),
        row.getAnsweredAt(),
        row.getVersion());
  }

  private static @Nullable Answer answer(MunicipalityStatementRecord row) {
    var answer = row.getAnswer();
    if (answer == null) return null;
    return switch (Code.parse(Answer.Kind.class, answer)) {
      case YES -> new Answer.Yes(row.getReason());
      case NO -> new Answer.No(Objects.requireNonNull(row.getReason()));
      case CONDITIONAL ->
          new Answer.Conditional(Objects.requireNonNull(row.getCondition()), row.getReason());
    };
  }
}
