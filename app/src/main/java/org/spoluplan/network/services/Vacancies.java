package org.spoluplan.network.services;

import static org.spoluplan.network.db.Tables.VACANCY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.db.tables.records.VacancyRecord;
import org.springframework.stereotype.Repository;

/// What was said about room, ever.
@Repository
public class Vacancies {

  private final DSLContext sql;

  Vacancies(DSLContext sql) {
    this.sql = sql;
  }

  /// What was said last, by service.
  Map<ServiceId, List<Vacancy>> last() {
    return last(DSL.noCondition());
  }

  List<Vacancy> last(ServiceId id) {
    return last(VACANCY.SERVICE_ID.eq(id.value())).getOrDefault(id, List.of());
  }

  public Map<ServiceId, List<Vacancy>> last(Collection<ServiceId> ids) {
    return last(VACANCY.SERVICE_ID.in(ids.stream().map(ServiceId::value).toList()));
  }

  /// All that was said about one service, the newest first.
  public List<Vacancy> history(ServiceId id, int most) {
    return sql.selectFrom(VACANCY)
        .where(VACANCY.SERVICE_ID.eq(id.value()))
        .orderBy(VACANCY.SAID_AT.desc(), VACANCY.ID.desc())
        .limit(most)
        .fetch(Vacancies::read);
  }

  private Map<ServiceId, List<Vacancy>> last(Condition which) {
    return sql.selectDistinct(VACANCY.fields())
        .on(VACANCY.SERVICE_ID, VACANCY.FORM_CODE)
        .from(VACANCY)
        .where(which)
        .orderBy(VACANCY.SERVICE_ID, VACANCY.FORM_CODE, VACANCY.SAID_AT.desc(), VACANCY.ID.desc())
        .fetchGroups(
            row -> new ServiceId(row.get(VACANCY.SERVICE_ID)), row -> read(row.into(VACANCY)));
  }

  Instant saidAt() {
    var last = sql.select(DSL.max(VACANCY.SAID_AT)).from(VACANCY).fetchSingle().value1();
    return last == null ? Instant.MIN : last;
  }

  public void add(Vacancy vacancy) {
    sql.insertInto(VACANCY)
        .set(VACANCY.SERVICE_ID, vacancy.service().value())
        .set(VACANCY.FORM_CODE, vacancy.form())
        .set(VACANCY.ANSWER, Code.of(vacancy.answer()))
        .set(VACANCY.FREE, vacancy.free())
        .set(VACANCY.UNIT_CODE, vacancy.unit())
        .set(VACANCY.NOTE, vacancy.note())
        .set(VACANCY.SAID_AT, vacancy.saidAt())
        .set(VACANCY.SAID_BY, vacancy.saidBy().value())
        .execute();
  }

  static Vacancy read(VacancyRecord row) {
    return new Vacancy(
        new ServiceId(row.getServiceId()),
        row.getFormCode(),
        Code.parse(Vacancy.Answer.class, row.getAnswer()),
        row.getFree(),
        row.getUnitCode(),
        row.getNote(),
        row.getSaidAt(),
        new PersonId(row.getSaidBy()));
  }
}
