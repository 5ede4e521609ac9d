package org.spoluplan.planning.needs;

import static org.spoluplan.planning.db.Tables.NEED;
import static org.spoluplan.planning.db.Tables.NEED_PLACE;
import static org.spoluplan.planning.db.Tables.NEED_SITUATION;
import static org.spoluplan.planning.db.Tables.NEED_TARGET;
import static org.spoluplan.planning.db.Tables.NEED_VERDICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.access.Scoped;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.db.tables.records.NeedRecord;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All needs.
@Repository
class NeedRegister {

  private final DSLContext sql;
  private final VerdictRegister verdicts;
  private final Clock clock;

  NeedRegister(DSLContext sql, VerdictRegister verdicts, Clock clock) {
    this.sql = sql;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /// Those the filter lets through within the reach, the newest first; joined ones are left out.
  List<Need> list(NeedFilter filter, Reach reach) {
    return list(NEED.JOINED_TO.isNull().and(matches(filter)).and(within(reach)));
  }

  /// All of an organisation that nobody joined with another.
  List<Need> of(OrganisationId organisation) {
    return list(NEED.ORGANISATION_ID.eq(organisation.value()).and(NEED.JOINED_TO.isNull()));
  }

  List<Need> list(Collection<UUID> ids) {
    return list(NEED.ID.in(ids));
  }

  List<Need> all() {
    return list(DSL.trueCondition());
  }

  List<Need> joinedTo(NeedId id) {
    return list(NEED.JOINED_TO.eq(id.value()));
  }

  Optional<Need> find(OrganisationId organisation, int number) {
    return list(NEED.ORGANISATION_ID.eq(organisation.value()).and(NEED.NUMBER.eq(number))).stream()
        .findFirst();
  }

  Need get(NeedId id) {
    return list(List.of(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(NeedId.KIND, id.value()));
  }

  /// Nobody changes it until this transaction ends.
  Need lock(NeedId id) {
    sql.select(NEED.ID).from(NEED).where(NEED.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private static Condition matches(NeedFilter filter) {
    return DSL.and(
        filter.text() == null
            ? DSL.trueCondition()
            : NEED.FOLDED.contains(Fold.of(filter.text()).strip()),
        filter.group() == null ? DSL.trueCondition() : hasGroup(filter.group()),
        filter.situation() == null ? DSL.trueCondition() : hasSituation(filter.situation()),
        filter.body() == null ? DSL.trueCondition() : NEED.BODY_ID.eq(filter.body()),
        filter.trend() == null ? DSL.trueCondition() : NEED.TREND.eq(Code.of(filter.trend())),
        filter.state() == null ? DSL.trueCondition() : isIn(filter.state()));
  }

  private static Condition hasGroup(String code) {
    return DSL.exists(
        DSL.selectOne()
            .from(NEED_TARGET)
            .where(NEED_TARGET.NEED_ID.eq(NEED.ID))
            .and(NEED_TARGET.CODE.eq(code)));
  }

  private static Condition hasSituation(String code) {
    return DSL.exists(
        DSL.selectOne()
            .from(NEED_SITUATION)
            .where(NEED_SITUATION.NEED_ID.eq(NEED.ID))
            .and(NEED_SITUATION.CODE.eq(code)));
  }

  private static Condition isIn(NeedFilter.State state) {
    var latest = latestVerdict();
    return state == NeedFilter.State.OPEN ? latest.isNull() : latest.eq(Code.of(state));
  }

  private static Field<String> latestVerdict() {
    return DSL.field(
        DSL.select(NEED_VERDICT.VERDICT)
            .from(NEED_VERDICT)
            .where(NEED_VERDICT.NEED_ID.eq(NEED.ID))
            .orderBy(NEED_VERDICT.CONCLUDED_ON.desc(), NEED_VERDICT.WRITTEN_AT.desc())
            .limit(1));
  }

  private static Condition within(Reach reach) {
    if (reach.everywhere()) return DSL.trueCondition();
    var own = NEED.ORGANISATION_ID.in(reach.scopes()).or(NEED.BODY_ID.in(reach.scopes()));
    return reach.scopes().contains(Scoped.OPEN_TO_ALL) ? own.or(latestVerdict().isNotNull()) : own;
  }

  private List<Need> list(Condition wanted) {
    var rows = sql.selectFrom(NEED).where(wanted).orderBy(NEED.WRITTEN_AT.desc(), NEED.ID).fetch();
    var ids = rows.getValues(NEED.ID);
    var groups =
        sql.selectFrom(NEED_TARGET)
            .where(NEED_TARGET.NEED_ID.in(ids))
            .orderBy(NEED_TARGET.CODE)
            .fetchGroups(NEED_TARGET.NEED_ID, NEED_TARGET.CODE);
    var situations =
        sql.selectFrom(NEED_SITUATION)
            .where(NEED_SITUATION.NEED_ID.in(ids))
            .orderBy(NEED_SITUATION.CODE)
            .fetchGroups(NEED_SITUATION.NEED_ID, NEED_SITUATION.CODE);
    var places =
        sql.selectFrom(NEED_PLACE)
            .where(NEED_PLACE.NEED_ID.in(ids))
            .fetchGroups(NEED_PLACE.NEED_ID, NEED_PLACE.MUNICIPALITY_CODE);
    var latest = verdicts.latest(ids);
    return rows.stream()
        .map(
            row ->
                need(
                    row,
                    groups.getOrDefault(row.getId(), List.of()),
                    situations.getOrDefault(row.getId(), List.of()),
                    codes(places.getOrDefault(row.getId(), List.of())),
                    latest))
        .toList();
  }

  private static Set<MunicipalityCode> codes(List<String> texts) {
    return texts.stream().map(MunicipalityCode::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Need need(
      NeedRecord row,
      List<String> groups,
      List<String> situations,
      Set<MunicipalityCode> places,
      Map<UUID, Verdict> latest) {
    var body = row.getBodyId();
    var joined = row.getJoinedTo();
    var trend = row.getTrend();
    return new Need(
        new NeedId(row.getId()),
        new OrganisationId(row.getOrganisationId()),
        row.getNumber(),
        new Need.Content(
            row.getTitle(),
            row.getDescription(),
            body == null ? null : new BodyId(body),
            trend == null ? null : Code.parse(Need.Trend.class, trend),
            groups,
            situations,
            places),
        joined == null ? null : new NeedId(joined),
        LocalDate.ofInstant(row.getWrittenAt(), Today.ZONE),
        latest.get(row.getId()),
        row.getVersion());
  }

  NeedId add(OrganisationId organisation, Need.Content is, PersonId by) {
    var row = sql.newRecord(NEED);
    row.setId(UUID.randomUUID());
    row.setOrganisationId(organisation.value());
    row.setNumber(nextNumber(organisation));
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    fill(row, is);
    row.insert();
    var id = new NeedId(row.getId());
    putLists(id, is);
    return id;
  }

  /// Two who write at once wait for each other.
  private int nextNumber(OrganisationId organisation) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "need " + organisation);
    var last =
        sql.select(DSL.max(NEED.NUMBER))
            .from(NEED)
            .where(NEED.ORGANISATION_ID.eq(organisation.value()))
            .fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  void put(NeedId id, Need.Content is) {
    var row = sql.newRecord(NEED);
    fill(row, is);
    sql.update(NEED)
        .set(row)
        .set(NEED.VERSION, NEED.VERSION.plus(1))
        .where(NEED.ID.eq(id.value()))
        .execute();
    sql.deleteFrom(NEED_TARGET).where(NEED_TARGET.NEED_ID.eq(id.value())).execute();
    sql.deleteFrom(NEED_SITUATION).where(NEED_SITUATION.NEED_ID.eq(id.value())).execute();
    sql.deleteFrom(NEED_PLACE).where(NEED_PLACE.NEED_ID.eq(id.value())).execute();
    putLists(id, is);
  }

  private static void fill(NeedRecord row, Need.Content is) {
    row.setTitle(is.title());
    row.setDescription(is.description());
    row.setBodyId(is.body() == null ? null : is.body().value());
    row.setTrend(is.trend() == null ? null : Code.of(is.trend()));
    row.setFolded(Fold.of(is.title() + " " + (is.description() == null ? "" : is.description())));
  }

  private void putLists(NeedId id, Need.Content is) {
    for (var code : new HashSet<>(is.groups())) {
      sql.insertInto(NEED_TARGET).values(id.value(), code).execute();
    }
    for (var code : new HashSet<>(is.situations())) {
      sql.insertInto(NEED_SITUATION).values(id.value(), code).execute();
    }
    for (var place : is.places()) {
      sql.insertInto(NEED_PLACE).values(id.value(), place.value()).execute();
    }
  }

  void join(NeedId id, NeedId to) {
    sql.update(NEED)
        .set(NEED.JOINED_TO, to.value())
        .set(NEED.VERSION, NEED.VERSION.plus(1))
        .where(NEED.ID.eq(id.value()))
        .execute();
  }

  void part(NeedId id) {
    sql.update(NEED)
        .setNull(NEED.JOINED_TO)
        .set(NEED.VERSION, NEED.VERSION.plus(1))
        .where(NEED.ID.eq(id.value()))
        .execute();
  }
}
