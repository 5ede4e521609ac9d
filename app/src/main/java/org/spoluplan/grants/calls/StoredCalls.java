package org.spoluplan.grants.calls;

import static org.spoluplan.grants.db.Tables.CALL;
import static org.spoluplan.grants.db.Tables.CALL_ATTACHMENT;
import static org.spoluplan.grants.db.Tables.CALL_CONDITION;
import static org.spoluplan.grants.db.Tables.CALL_CRITERION;
import static org.spoluplan.grants.db.Tables.PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.AskedAttachment;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Call.Content;
import org.spoluplan.grants.CallCondition;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.CallState.Stage;
import org.spoluplan.grants.CallWindow;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.Resolution;
import org.spoluplan.grants.db.tables.records.CallRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Repository;

/// All calls.
@Repository
class StoredCalls implements Calls {

  private final DSLContext sql;
  private final CallRules rules;
  private final Clock clock;

  StoredCalls(DSLContext sql, CallRules rules, Clock clock) {
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Optional<Call> find(CallId id) {
    return list(CALL.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Call> list() {
    return list(DSL.trueCondition());
  }

  @Override
  public List<Call> list(Collection<CallId> ids) {
    return list(CALL.ID.in(ids.stream().map(CallId::value).toList()));
  }

  List<Call> of(ProgrammeId programme) {
    return list(CALL.PROGRAMME_ID.eq(programme.value()));
  }

  @Override
  public List<CallRule> rules(CallId id) {
    return rules.of(id);
  }

  @Override
  public Call lock(CallId id) {
    sql.select(CALL.ID).from(CALL).where(CALL.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private List<Call> list(Condition wanted) {
    var rows =
        sql.select(CALL, PROGRAMME)
            .from(CALL)
            .join(PROGRAMME)
            .on(PROGRAMME.ID.eq(CALL.PROGRAMME_ID))
            .where(wanted)
            .orderBy(CALL.YEAR.desc(), CALL.OPENS_AT.desc(), CALL.ID)
            .fetch();
    var parts = new Parts(sql, rows.map(row -> row.value1().getId()));
    return rows.map(row -> call(row.value1(), row.value2(), parts));
  }

  private Call call(CallRecord row, Record programme, Parts parts) {
    var is = content(row, parts);
    var stage = Code.parse(Stage.class, row.getStage());
    var second = row.getSecondRoundOf();
    return new Call(
        new CallId(row.getId()),
        Programmes.programme(programme.into(PROGRAMME)),
        is,
        CallState.of(stage, is.window(), clock.instant()),
        resolution(row.getResolution(), row.getResolvedOn()),
        second == null ? null : new CallId(second),
        hasBegun(is.comments(), Today.of(clock)),
        row.getVersion());
  }

  private static boolean hasBegun(@Nullable DateRange comments, LocalDate today) {
    var from = comments == null ? null : comments.from();
    return from != null && !today.isBefore(from);
  }

  private static @Nullable Resolution resolution(@Nullable String number, @Nullable LocalDate day) {
    return number == null || day == null ? null : new Resolution(number, day);
  }

  private static Content content(CallRecord row, Parts parts) {
    var commentsFrom = row.getCommentsFrom();
    return new Content(
        row.getYear(),
        row.getTitle(),
        row.getPurpose(),
        row.getPotE2(),
        new DateRange(row.getCostsFrom(), row.getCostsTo()),
        new CallWindow(row.getPublishAt(), row.getOpensAt(), row.getClosesAt()),
        commentsFrom == null ? null : new DateRange(commentsFrom, row.getCommentsTo()),
        row.getSettleBy(),
        row.getContact(),
        parts.conditions(row.getId()),
        parts.criteria(row.getId()),
        parts.attachments(row.getId()));
  }

  CallId add(ProgrammeId programme, Content is, @Nullable CallId secondRoundOf) {
    var row = sql.newRecord(CALL);
    row.setId(UUID.randomUUID());
    row.setProgrammeId(programme.value());
    row.setStage(Code.of(Stage.DRAFT));
    row.setSecondRoundOf(secondRoundOf == null ? null : secondRoundOf.value());
    row.setCreatedAt(clock.instant());
    fill(row, is);
    row.insert();
    writeParts(row.getId(), is);
    return new CallId(row.getId());
  }

  /// False when somebody changed it in between.
  boolean change(CallId id, Content is, int version) {
    var row = sql.newRecord(CALL);
    fill(row, is);
    row.setVersion(version + 1);
    var changed =
        sql.update(CALL)
            .set(row)
            .where(CALL.ID.eq(id.value()))
            .and(CALL.VERSION.eq(version))
            .execute();
    if (changed == 0) return false;
    writeParts(id.value(), is);
    return true;
  }

  @Override
  public void put(CallId id, Stage stage) {
    sql.update(CALL)
        .set(CALL.STAGE, Code.of(stage))
        .set(CALL.VERSION, CALL.VERSION.plus(1))
        .where(CALL.ID.eq(id.value()))
        .execute();
  }

  void announce(CallId id, Resolution resolution) {
    sql.update(CALL)
        .set(CALL.STAGE, Code.of(Stage.ANNOUNCED))
        .set(CALL.RESOLUTION, resolution.number())
        .set(CALL.RESOLVED_ON, resolution.day())
        .set(CALL.VERSION, CALL.VERSION.plus(1))
        .where(CALL.ID.eq(id.value()))
        .execute();
  }

  private static void fill(CallRecord row, Content is) {
    var comments = is.comments();
    row.setYear(is.year());
    row.setTitle(is.title());
    row.setPurpose(is.purpose());
    row.setPotE2(is.pot());
    row.setCostsFrom(is.costs().from());
    row.setCostsTo(is.costs().to());
    row.setPublishAt(is.window().publish());
    row.setOpensAt(is.window().opens());
    row.setClosesAt(is.window().closes());
    row.setCommentsFrom(comments == null ? null : comments.from());
    row.setCommentsTo(comments == null ? null : comments.to());
    row.setSettleBy(is.settleBy());
    row.setContact(is.contact());
  }

  private void writeParts(UUID id, Content is) {
    sql.deleteFrom(CALL_CONDITION).where(CALL_CONDITION.CALL_ID.eq(id)).execute();
    for (var condition : is.conditions()) {
      var row = sql.newRecord(CALL_CONDITION);
      row.setCallId(id);
      row.setKind(Code.of(condition));
      row.insert();
    }
    writeCriteria(id, is.criteria());
    writeAttachments(id, is.attachments());
  }

  /// Those that stay keep their ids: points hang on them.
  private void writeCriteria(UUID id, List<PointsCriterion> criteria) {
    var kept = criteria.stream().map(PointsCriterion::id).toList();
    sql.deleteFrom(CALL_CRITERION)
        .where(CALL_CRITERION.CALL_ID.eq(id))
        .and(CALL_CRITERION.ID.notIn(kept))
        .execute();
    sql.update(CALL_CRITERION)
        .set(CALL_CRITERION.POSITION, CALL_CRITERION.POSITION.neg().minus(1))
        .where(CALL_CRITERION.CALL_ID.eq(id))
        .execute();
    for (int i = 0; i < criteria.size(); i++) {
      var one = criteria.get(i);
      var row = sql.newRecord(CALL_CRITERION);
      row.setId(one.id());
      row.setCallId(id);
      row.setPosition(i);
      row.setCode(one.code());
      row.setName(one.name());
      row.setGuidance(one.guidance());
      row.setMostPoints(one.most());
      sql.insertInto(CALL_CRITERION).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
  }

  private void writeAttachments(UUID id, List<AskedAttachment> attachments) {
    var kept = attachments.stream().map(AskedAttachment::id).toList();
    sql.deleteFrom(CALL_ATTACHMENT)
        .where(CALL_ATTACHMENT.CALL_ID.eq(id))
        .and(CALL_ATTACHMENT.ID.notIn(kept))
        .execute();
    sql.update(CALL_ATTACHMENT)
        .set(CALL_ATTACHMENT.POSITION, CALL_ATTACHMENT.POSITION.neg().minus(1))
        .where(CALL_ATTACHMENT.CALL_ID.eq(id))
        .execute();
    for (int i = 0; i < attachments.size(); i++) {
      var one = attachments.get(i);
      var row = sql.newRecord(CALL_ATTACHMENT);
      row.setId(one.id());
      row.setCallId(id);
      row.setPosition(i);
      row.setName(one.name());
      row.setRequired(one.required());
      sql.insertInto(CALL_ATTACHMENT).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
  }

  /// What belongs to the calls of one list.
  private static final class Parts {

    private final Map<UUID, Set<CallCondition>> conditions = new HashMap<>();
    private final Map<UUID, List<PointsCriterion>> criteria = new HashMap<>();
    private final Map<UUID, List<AskedAttachment>> attachments = new HashMap<>();

    Parts(DSLContext sql, List<UUID> calls) {
      sql.selectFrom(CALL_CONDITION)
          .where(CALL_CONDITION.CALL_ID.in(calls))
          .fetchGroups(
              CALL_CONDITION.CALL_ID, row -> Code.parse(CallCondition.class, row.getKind()))
          .forEach((id, all) -> conditions.put(id, all.stream().collect(Collectors.toSet())));
      criteria.putAll(
          sql.selectFrom(CALL_CRITERION)
              .where(CALL_CRITERION.CALL_ID.in(calls))
              .orderBy(CALL_CRITERION.POSITION)
              .fetchGroups(
                  CALL_CRITERION.CALL_ID,
                  row ->
                      new PointsCriterion(
                          row.getId(),
                          row.getCode(),
                          row.getName(),
                          row.getGuidance(),
                          row.getMostPoints())));
      attachments.putAll(
          sql.selectFrom(CALL_ATTACHMENT)
              .where(CALL_ATTACHMENT.CALL_ID.in(calls))
              .orderBy(CALL_ATTACHMENT.POSITION)
              .fetchGroups(
                  CALL_ATTACHMENT.CALL_ID,
                  row -> new AskedAttachment(row.getId(), row.getName(), row.getRequired())));
    }

    Set<CallCondition> conditions(UUID call) {
      return conditions.getOrDefault(call, Set.of());
    }

    List<PointsCriterion> criteria(UUID call) {
      return criteria.getOrDefault(call, List.of());
    }

    List<AskedAttachment> attachments(UUID call) {
      return attachments.getOrDefault(call, List.of());
    }
  }
}
