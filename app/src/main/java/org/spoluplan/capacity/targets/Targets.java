package org.spoluplan.capacity.targets;

import static org.spoluplan.capacity.db.Tables.SUBSTITUTION;
import static org.spoluplan.capacity.db.Tables.TARGET;

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
import org.spoluplan.capacity.db.tables.records.SubstitutionRecord;
import org.spoluplan.capacity.db.tables.records.TargetRecord;
import org.spoluplan.capacity.targets.Target.Content;
import org.spoluplan.capacity.targets.Target.People;
import org.spoluplan.capacity.targets.Target.Substitution;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.territory.PlanningUnitId;
import org.springframework.stereotype.Repository;

/// All targets.
@Repository
class Targets {

  private final DSLContext sql;
  private final Clock clock;

  Targets(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Those that hold on the day.
  List<Target> list(LocalDate day) {
    return list(
        TARGET.VALID_FROM.le(day).and(TARGET.VALID_TO.isNull().or(TARGET.VALID_TO.ge(day))));
  }

  List<Target> list() {
    return list(DSL.trueCondition());
  }

  List<Target> list(Collection<UUID> ids) {
    return list(TARGET.ID.in(ids));
  }

  Target get(TargetId id) {
    return list(TARGET.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(TargetId.KIND, id.value()));
  }

  /// Others for the same unit, type, group and measure: two of them never hold on one day.
  List<Target> same(Content is) {
    return list(
        TARGET
            .UNIT_ID
            .eq(is.unit().value())
            .and(TARGET.TYPE_CODE.eq(is.type()))
            .and(TARGET.MEASURE_CODE.eq(is.measure()))
            .and(TARGET.GROUP_CODE.isNotDistinctFrom(is.group())));
  }

  private List<Target> list(Condition wanted) {
    var rows = sql.selectFrom(TARGET).where(wanted).orderBy(TARGET.TYPE_CODE, TARGET.ID).fetch();
    Map<UUID, ? extends List<SubstitutionRecord>> stands =
        sql.selectFrom(SUBSTITUTION)
            .where(SUBSTITUTION.TARGET_ID.in(rows.getValues(TARGET.ID)))
            .orderBy(SUBSTITUTION.VALID_FROM, SUBSTITUTION.ID)
            .fetchGroups(SUBSTITUTION.TARGET_ID);
    return rows.stream().map(row -> target(row, stands)).toList();
  }

  private static Target target(
      TargetRecord row, Map<UUID, ? extends List<SubstitutionRecord>> stands) {
    List<SubstitutionRecord> its = List.of();
    var found = stands.get(row.getId());
    if (found != null) its = List.copyOf(found);
    return new Target(
        new TargetId(row.getId()),
        new Content(
            new PlanningUnitId(row.getUnitId()),
            row.getTypeCode(),
            row.getGroupCode(),
            row.getMeasureCode(),
            row.getMinimumE2(),
            row.getIdealE2(),
            Code.parse(People.class, row.getPeople()),
            row.getSource(),
            row.getReasoning(),
            row.getMeetingId(),
            new DateRange(row.getValidFrom(), row.getValidTo())),
        new PersonId(row.getAuthorId()),
        its.stream().map(Targets::substitution).toList(),
        row.getVersion());
  }

  private static Substitution substitution(SubstitutionRecord row) {
    return new Substitution(
        row.getName(),
        row.getAmountE2(),
        row.getNote(),
        new DateRange(row.getValidFrom(), row.getValidTo()));
  }

  TargetId add(Content is, List<Substitution> substitutions, PersonId author) {
    var row = sql.newRecord(TARGET);
    row.setId(UUID.randomUUID());
    row.setAuthorId(author.value());
    row.setCreatedAt(clock.instant());
    fill(row, is);
    row.insert();
    addSubstitutions(row.getId(), substitutions);
    return new TargetId(row.getId());
  }

  /// @return whether nobody changed it in the meantime
  boolean change(
      TargetId id, int version, Content is, List<Substitution> substitutions, PersonId author) {
    var row =
        sql.selectFrom(TARGET)
            .where(TARGET.ID.eq(id.value()).and(TARGET.VERSION.eq(version)))
            .forUpdate()
            .fetchOne();
    if (row == null) return false;
    fill(row, is);
    row.setAuthorId(author.value());
    row.setVersion(version + 1);
    row.update();
    sql.deleteFrom(SUBSTITUTION).where(SUBSTITUTION.TARGET_ID.eq(id.value())).execute();
    addSubstitutions(id.value(), substitutions);
    return true;
  }

  /// Nobody else sets targets of the unit until this transaction ends.
  void lock(PlanningUnitId unit) {
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(hash(unit)))).fetch();
  }

  private static long hash(PlanningUnitId unit) {
    return unit.value().getMostSignificantBits() ^ unit.value().getLeastSignificantBits();
  }

  private static void fill(TargetRecord row, Content is) {
    row.setUnitId(is.unit().value());
    row.setTypeCode(is.type());
    row.setGroupCode(is.group());
    row.setMeasureCode(is.measure());
    row.setMinimumE2(is.minimumE2());
    row.setIdealE2(is.idealE2());
    row.setPeople(Code.of(is.people()));
    row.setSource(is.source());
    row.setReasoning(is.reasoning());
    row.setMeetingId(is.meeting());
    row.setValidFrom(is.valid().from());
    row.setValidTo(is.valid().to());
  }

  private void addSubstitutions(UUID target, List<Substitution> all) {
    for (var one : all) {
      sql.insertInto(SUBSTITUTION)
          .set(SUBSTITUTION.ID, UUID.randomUUID())
          .set(SUBSTITUTION.TARGET_ID, target)
          .set(SUBSTITUTION.NAME, one.name())
          .set(SUBSTITUTION.AMOUNT_E2, one.amountE2())
          .set(SUBSTITUTION.NOTE, one.note())
          .set(SUBSTITUTION.VALID_FROM, one.valid().from())
          .set(SUBSTITUTION.VALID_TO, one.valid().to())
          .execute();
    }
  }
}
