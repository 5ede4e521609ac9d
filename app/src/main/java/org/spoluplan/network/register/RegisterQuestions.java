package org.spoluplan.network.register;

import static org.spoluplan.network.db.Tables.REGISTER_QUESTION;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.db.tables.records.RegisterQuestionRecord;
import org.springframework.stereotype.Repository;

/// Parts of services that the register and somebody here changed differently.
@Repository
class RegisterQuestions {

  private final DSLContext sql;
  private final PartsJson json;
  private final Clock clock;

  RegisterQuestions(DSLContext sql, PartsJson json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /// Those nobody has answered, in the order of the parts.
  List<RegisterQuestion> open(ServiceId service) {
    return sql
        .selectFrom(REGISTER_QUESTION)
        .where(REGISTER_QUESTION.SERVICE_ID.eq(service.value()))
        .and(REGISTER_QUESTION.SETTLED_AT.isNull())
        .fetch(this::read)
        .stream()
        .sorted(Comparator.comparing(RegisterQuestion::key))
        .toList();
  }

  /// How many of each service are open; without those that have none.
  Map<ServiceId, Integer> counts(Collection<ServiceId> services) {
    return sql.select(REGISTER_QUESTION.SERVICE_ID, DSL.count())
        .from(REGISTER_QUESTION)
        .where(REGISTER_QUESTION.SERVICE_ID.in(services.stream().map(ServiceId::value).toList()))
        .and(REGISTER_QUESTION.SETTLED_AT.isNull())
        .groupBy(REGISTER_QUESTION.SERVICE_ID)
        .fetchMap(row -> new ServiceId(row.value1()), row -> row.value2());
  }

  /// All services that have an open one.
  List<ServiceId> asked() {
    return sql.selectDistinct(REGISTER_QUESTION.SERVICE_ID)
        .from(REGISTER_QUESTION)
        .where(REGISTER_QUESTION.SETTLED_AT.isNull())
        .fetch(row -> new ServiceId(row.value1()));
  }

  /// Asks about exactly these from now on. What is asked already stays asked since then.
  void ask(ServiceId service, Collection<PartChange> changes) {
    var open = open(service);
    for (var question : open) {
      if (changes.stream().noneMatch(question::isAbout)) remove(question.id());
    }
    changes.stream()
        .filter(change -> open.stream().noneMatch(question -> question.isAbout(change)))
        .forEach(change -> add(service, change));
  }

  private void add(ServiceId service, PartChange change) {
    sql.insertInto(REGISTER_QUESTION)
        .set(REGISTER_QUESTION.SERVICE_ID, service.value())
        .set(REGISTER_QUESTION.PART, Code.of(change.key().part()))
        .set(REGISTER_QUESTION.OF_WHAT, change.key().of())
        .set(REGISTER_QUESTION.SAID, JSONB.jsonbOrNull(json.writeValue(change.register())))
        .set(REGISTER_QUESTION.ASKED_AT, clock.instant())
        .execute();
  }

  /// Those that were answered and still hold what the register said.
  List<RegisterQuestion> settled(ServiceId service) {
    return sql.selectFrom(REGISTER_QUESTION)
        .where(REGISTER_QUESTION.SERVICE_ID.eq(service.value()))
        .and(REGISTER_QUESTION.SETTLED_AT.isNotNull())
        .and(REGISTER_QUESTION.SAID.isNotNull())
        .fetch(this::read);
  }

  /// That it was asked and answered stays; what the register said goes.
  void forget(UUID id) {
    sql.update(REGISTER_QUESTION)
        .setNull(REGISTER_QUESTION.SAID)
        .where(REGISTER_QUESTION.ID.eq(id))
        .execute();
  }

  void remove(UUID id) {
    sql.deleteFrom(REGISTER_QUESTION).where(REGISTER_QUESTION.ID.eq(id)).execute();
  }

  /// @return false when somebody else has answered it
  boolean settle(UUID id, boolean taken, PersonId by) {
    return sql.update(REGISTER_QUESTION)
            .set(REGISTER_QUESTION.SETTLED_AT, clock.instant())
            .set(REGISTER_QUESTION.SETTLED_BY, by.value())
            .set(REGISTER_QUESTION.TAKEN, taken)
            .where(REGISTER_QUESTION.ID.eq(id), REGISTER_QUESTION.SETTLED_AT.isNull())
            .execute()
        == 1;
  }

  private RegisterQuestion read(RegisterQuestionRecord row) {
    var part = Code.parse(RegisterPart.class, row.getPart());
    var said = row.getSaid();
    return new RegisterQuestion(
        Objects.requireNonNull(row.getId()),
        new PartKey(part, row.getOfWhat()),
        json.readValue(part, said == null ? null : said.data()),
        row.getAskedAt());
  }
}
