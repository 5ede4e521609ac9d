package org.spoluplan.capacity.demands;

import static org.spoluplan.capacity.db.Tables.DEMAND;
import static org.spoluplan.capacity.db.Tables.DEMAND_ANSWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.capacity.db.tables.records.DemandAnswerRecord;
import org.spoluplan.capacity.db.tables.records.DemandRecord;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.capacity.demands.Demand.Content;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All demands.
@Repository
class Demands {

  private final DSLContext sql;
  private final Clock clock;

  Demands(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<Demand> list() {
    return list(DSL.trueCondition());
  }

  List<Demand> list(Collection<UUID> ids) {
    return list(DEMAND.ID.in(ids));
  }

  List<Demand> of(MunicipalityCode code) {
    return list(DEMAND.MUNICIPALITY_CODE.eq(code.value()));
  }

  /// Neither agreed nor closed, and answers are still taken.
  List<Demand> open(LocalDate today) {
    return list(DEMAND.STATE.in("open", "answered").and(DEMAND.DUE_ON.ge(today)));
  }

  Demand get(DemandId id) {
    return list(DEMAND.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(DemandId.KIND, id.value()));
  }

  /// Nobody changes it until this transaction ends.
  Demand lock(DemandId id) {
    sql.select(DEMAND.ID).from(DEMAND).where(DEMAND.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private List<Demand> list(Condition wanted) {
    var rows =
        sql.selectFrom(DEMAND).where(wanted).orderBy(DEMAND.PUBLISHED_AT.desc(), DEMAND.ID).fetch();
    Map<UUID, ? extends List<DemandAnswerRecord>> answers =
        sql.selectFrom(DEMAND_ANSWER)
            .where(DEMAND_ANSWER.DEMAND_ID.in(rows.getValues(DEMAND.ID)))
            .orderBy(DEMAND_ANSWER.ANSWERED_AT, DEMAND_ANSWER.ID)
            .fetchGroups(DEMAND_ANSWER.DEMAND_ID);
    return rows.stream().map(row -> demand(row, answers)).toList();
  }

  private static Demand demand(
      DemandRecord row, Map<UUID, ? extends List<DemandAnswerRecord>> answers) {
    List<DemandAnswerRecord> its = List.of();
    var found = answers.get(row.getId());
    if (found != null) its = List.copyOf(found);
    return new Demand(
        new DemandId(row.getId()),
        new MunicipalityCode(row.getMunicipalityCode()),
        new OrganisationId(row.getOfficeId()),
        new Content(
            row.getTitle(),
            row.getTypeCode(),
            row.getMeasureCode(),
            row.getAmountE2(),
            row.getNeededFrom(),
            row.getMoneyE2(),
            row.getDescription(),
            row.getContact(),
            row.getDueOn()),
        Code.parse(DemandState.class, row.getState()),
        LocalDate.ofInstant(row.getPublishedAt(), Today.ZONE),
        its.stream().map(Demands::answer).toList(),
        row.getVersion());
  }

  private static Answer answer(DemandAnswerRecord row) {
    return new Answer(
        new OrganisationId(row.getOrganisationId()),
        Code.parse(Answer.Kind.class, row.getAnswer()),
        row.getAmountE2(),
        row.getTerms(),
        row.getAgreed());
  }

  DemandId add(MunicipalityCode code, OrganisationId office, Content is, PersonId by) {
    var row = sql.newRecord(DEMAND);
    row.setId(UUID.randomUUID());
    row.setMunicipalityCode(code.value());
    row.setOfficeId(office.value());
    row.setTitle(is.title());
    row.setTypeCode(is.type());
    row.setMeasureCode(is.measure());
    row.setAmountE2(is.amountE2());
    row.setNeededFrom(is.from());
    row.setMoneyE2(is.moneyE2());
    row.setDescription(is.description());
    row.setContact(is.contact());
    row.setDueOn(is.due());
    row.setState(Code.of(DemandState.OPEN));
    row.setPublishedBy(by.value());
    row.setPublishedAt(clock.instant());
    row.insert();
    return new DemandId(row.getId());
  }

  /// Instead of what the provider said before.
  void answer(DemandId id, Answer answer, PersonId by) {
    sql.deleteFrom(DEMAND_ANSWER)
        .where(DEMAND_ANSWER.DEMAND_ID.eq(id.value()))
        .and(DEMAND_ANSWER.ORGANISATION_ID.eq(answer.provider().value()))
        .execute();
    var row = sql.newRecord(DEMAND_ANSWER);
    row.setId(UUID.randomUUID());
    row.setDemandId(id.value());
    row.setOrganisationId(answer.provider().value());
    row.setAnswer(Code.of(answer.kind()));
    row.setAmountE2(answer.amountE2());
    row.setTerms(answer.terms());
    row.setAnsweredBy(by.value());
    row.setAnsweredAt(clock.instant());
    row.insert();
  }

  void agree(DemandId id, OrganisationId provider) {
    sql.update(DEMAND_ANSWER)
        .set(DEMAND_ANSWER.AGREED, true)
        .where(DEMAND_ANSWER.DEMAND_ID.eq(id.value()))
        .and(DEMAND_ANSWER.ORGANISATION_ID.eq(provider.value()))
        .execute();
  }

  void put(DemandId id, DemandState state) {
    sql.update(DEMAND)
        .set(DEMAND.STATE, Code.of(state))
        .set(DEMAND.VERSION, DEMAND.VERSION.plus(1))
        .where(DEMAND.ID.eq(id.value()))
        .execute();
  }
}
