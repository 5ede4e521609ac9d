package org.spoluplan.meetings.bodies;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.BODY_TYPE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.db.tables.records.BodyRecord;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All bodies, those that ended too: old minutes keep naming them.
@Repository
class BodyRegister implements Bodies {

  private final DSLContext sql;

  BodyRegister(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<BodySummary> list() {
    return all().stream().map(BodyRegister::summary).toList();
  }

  @Override
  public Optional<BodySummary> find(BodyId id) {
    return findBody(id).map(BodyRegister::summary);
  }

  @Override
  public Map<BodyId, BodySummary> byId(Collection<BodyId> ids) {
    return select()
        .where(BODY.ID.in(ids.stream().map(BodyId::value).toList()))
        .fetchMap(row -> new BodyId(row.get(BODY.ID)), row -> summary(toBody(row)));
  }

  List<Body> all() {
    return select().orderBy(BODY_TYPE.POSITION, BODY.NAME).fetch(BodyRegister::toBody);
  }

  /// Bodies in which an actor may do something.
  List<Body> all(Reach reach) {
    return all().stream().filter(body -> reach.covers(body.scopes())).toList();
  }

  Optional<Body> findBody(BodyId id) {
    return select().where(BODY.ID.eq(id.value())).fetchOptional(BodyRegister::toBody);
  }

  Body getBody(BodyId id) {
    return findBody(id).orElseThrow(() -> new NotFound("body", id.value()));
  }

  /// Nobody else changes the rules of the body until the end of the transaction.
  void lock(BodyId id) {
    sql.select(BODY.ID).from(BODY).where(BODY.ID.eq(id.value())).forUpdate().fetch();
  }

  BodyId add(BodyDetails details) {
    var row = row(details);
    row.insert();
    return new BodyId(row.getId());
  }

  /// @return false when somebody saved another version in the meantime
  boolean update(BodyId id, BodyDetails details, int version) {
    var row = row(details);
    row.setVersion(version + 1);
    return sql.update(BODY)
            .set(row)
            .where(BODY.ID.eq(id.value()))
            .and(BODY.VERSION.eq(version))
            .execute()
        == 1;
  }

  private BodyRecord row(BodyDetails details) {
    var row = sql.newRecord(BODY);
    row.setTypeCode(details.type());
    row.setName(details.name());
    row.setShortName(details.shortName());
    row.setProgramme(details.programme());
    row.setPurpose(details.purpose());
    row.setParentId(details.parent());
    row.setOrganisationId(details.organisation());
    row.setPublicMeetings(details.publicMeetings());
    row.setValidFrom(details.validFrom());
    row.setValidTo(details.validTo());
    return row;
  }

  private SelectOnConditionStep<? extends Record> select() {
    return sql.select(BODY.fields())
        .select(BODY_TYPE.NAME_CS, BODY_TYPE.NAME_EN, BODY_TYPE.RETIRED, BODY_TYPE.VERSION)
        .from(BODY)
        .join(BODY_TYPE)
        .on(BODY_TYPE.CODE.eq(BODY.TYPE_CODE));
  }

  private static BodySummary summary(Body body) {
    return new BodySummary(
        body.id(),
        body.type().nameCs(),
        body.name(),
        body.shortName(),
        body.programme(),
        body.organisation(),
        body.publicMeetings());
  }

  private static Body toBody(Record row) {
    UUID parent = row.get(BODY.PARENT_ID);
    UUID organisation = row.get(BODY.ORGANISATION_ID);
    return new Body(
        new BodyId(row.get(BODY.ID)),
        new BodyType(
            row.get(BODY.TYPE_CODE),
            row.get(BODY_TYPE.NAME_CS),
            row.get(BODY_TYPE.NAME_EN),
            row.get(BODY_TYPE.RETIRED),
            row.get(BODY_TYPE.VERSION)),
        row.get(BODY.NAME),
        row.get(BODY.SHORT_NAME),
        row.get(BODY.PROGRAMME),
        row.get(BODY.PURPOSE),
        parent == null ? null : new BodyId(parent),
        organisation == null ? null : new OrganisationId(organisation),
        row.get(BODY.PUBLIC_MEETINGS),
        new DateRange(row.get(BODY.VALID_FROM), row.get(BODY.VALID_TO)),
        row.get(BODY.VERSION));
  }
}
