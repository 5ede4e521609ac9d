package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.IMPORTED_VALUE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.documents.FileId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.imports.TakingFiles.Origin;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All files with old minutes, whatever became of them.
@Repository
class ImportRegister {

  /// Everything but the text: lists need it not, and it may be long.
  private static final List<Field<?>> FIELDS = withoutTexts();

  private final DSLContext sql;
  private final JsonMapper json;
  private final Clock clock;

  ImportRegister(DSLContext sql, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  private static List<Field<?>> withoutTexts() {
    var fields = new ArrayList<Field<?>>(List.of(IMPORTED_MINUTES.fields()));
    fields.remove(IMPORTED_MINUTES.SOURCE);
    fields.remove(IMPORTED_MINUTES.EXTRACTED);
    return List.copyOf(fields);
  }

  ImportedFile get(ImportId id) {
    return find(IMPORTED_MINUTES.ID.eq(id.value()))
        .orElseThrow(() -> new NotFound("import", id.value()));
  }

  Optional<ImportedFile> of(MeetingId meeting) {
    return find(IMPORTED_MINUTES.MEETING_ID.eq(meeting.value()));
  }

  Optional<ImportedFile> of(FileId file) {
    return find(IMPORTED_MINUTES.FILE_ID.eq(file.value()));
  }

  Optional<ImportedFile> same(@Nullable UUID organisation, byte[] sha256) {
    return find(
        IMPORTED_MINUTES
            .ORGANISATION_ID
            .isNotDistinctFrom(organisation)
            .and(IMPORTED_MINUTES.SHA256.eq(sha256)));
  }

  /// Those of the ids that there are.
  List<ImportedFile> list(List<UUID> ids) {
    return list(IMPORTED_MINUTES.ID.in(ids), ids.size());
  }

  /// Every accepted one.
  List<ImportedFile> accepted() {
    return list(state(ImportState.ACCEPTED), Integer.MAX_VALUE);
  }

  /// Those in one of the states, last uploaded first.
  List<ImportedFile> list(Reach reach, Set<ImportState> states, int most) {
    var codes = states.stream().map(Code::of).toList();
    return list(within(reach).and(IMPORTED_MINUTES.STATE.in(codes)), most);
  }

  /// Nobody else takes or accepts files of that town until the end of the transaction: what one
  /// finds missing and adds, another would add as well.
  void lockTown(@Nullable UUID organisation) {
    sql.fetch(
        "select pg_advisory_xact_lock(hashtext('imports'), hashtext({0}))",
        DSL.val(organisation == null ? "" : organisation.toString()));
  }

  /// Another draft to look through: that of the earliest meeting.
  Optional<ImportedFile> nextDraft(Reach reach, ImportId after) {
    var day =
        DSL.field(
            DSL.select(DSL.min(IMPORTED_VALUE.VALUE))
                .from(IMPORTED_VALUE)
                .where(IMPORTED_VALUE.IMPORTED_ID.eq(IMPORTED_MINUTES.ID))
                .and(IMPORTED_VALUE.FIELD.eq(org.spoluplan.meetings.imports.Field.DATE.key())));
    return sql.select(FIELDS)
        .from(IMPORTED_MINUTES)
        .where(within(reach).and(state(ImportState.DRAFT)))
        .and(IMPORTED_MINUTES.ID.ne(after.value()))
        .orderBy(day.asc().nullsLast(), IMPORTED_MINUTES.NAME, IMPORTED_MINUTES.ID)
        .limit(1)
        .fetchOptional(ImportRegister::toFile);
  }

  Map<ImportState, Integer> counts(Reach reach) {
    var counts = new EnumMap<ImportState, Integer>(ImportState.class);
    sql.select(IMPORTED_MINUTES.STATE, DSL.count())
        .from(IMPORTED_MINUTES)
        .where(within(reach))
        .groupBy(IMPORTED_MINUTES.STATE)
        .forEach(row -> counts.put(Code.parse(ImportState.class, row.value1()), row.value2()));
    return counts;
  }

  ImportId add(
      Origin origin, String name, byte[] sha256, long size, @Nullable UUID by, Arrival arrival) {
    var row = sql.newRecord(IMPORTED_MINUTES);
    row.setOrganisationId(origin.organisation());
    row.setBodyId(origin.body() == null ? null : origin.body().value());
    row.setName(name);
    row.setSha256(sha256);
    row.setSizeBytes(size);
    row.setUploadedAt(clock.instant());
    row.setUploadedBy(by);
    switch (arrival) {
      case Arrival.Kept(var file) -> {
        row.setFileId(file.value());
        row.setState(Code.of(ImportState.WAITING));
      }
      case Arrival.Turned(var refusal) -> {
        row.setState(Code.of(ImportState.UNREADABLE));
        row.setRefusal(refusal);
      }
    }
    row.insert();
    return new ImportId(row.getId());
  }

  /// The one that waits longest, held until the end of the transaction; nobody else reads it.
  Optional<ImportedFile> nextWaiting() {
    return sql.select(FIELDS)
        .from(IMPORTED_MINUTES)
        .where(state(ImportState.WAITING))
        .orderBy(IMPORTED_MINUTES.UPLOADED_AT, IMPORTED_MINUTES.ID)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(ImportRegister::toFile);
  }

  void wasRead(ImportId id, String source, JsonNode extracted) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(ImportState.DRAFT))
        .set(IMPORTED_MINUTES.SOURCE, source)
        .set(IMPORTED_MINUTES.EXTRACTED, JSONB.valueOf(json.writeValueAsString(extracted)))
        .set(IMPORTED_MINUTES.READ_AT, clock.instant())
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  /// How much the parser warned of, for each draft that it warned of at all.
  Map<ImportId, Integer> warnings(List<ImportId> ids) {
    var warnings =
        DSL.field(
            "jsonb_array_length({0} -> 'warnings')", Integer.class, IMPORTED_MINUTES.EXTRACTED);
    return sql.select(IMPORTED_MINUTES.ID, warnings)
        .from(IMPORTED_MINUTES)
        .where(IMPORTED_MINUTES.ID.in(ids.stream().map(ImportId::value).toList()))
        .and(IMPORTED_MINUTES.EXTRACTED.isNotNull())
        .and(warnings.gt(0))
        .fetchMap(row -> new ImportId(row.value1()), row -> row.value2());
  }

  void cannotBeRead(ImportId id, String refusal) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(ImportState.UNREADABLE))
        .set(IMPORTED_MINUTES.REFUSAL, refusal)
        .set(IMPORTED_MINUTES.READ_AT, clock.instant())
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  /// Only for those that were read.
  String source(ImportId id) {
    return sql.select(IMPORTED_MINUTES.SOURCE)
        .from(IMPORTED_MINUTES)
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  /// What the parser said, warnings too.
  JsonNode extracted(ImportId id) {
    return sql.select(IMPORTED_MINUTES.EXTRACTED)
        .from(IMPORTED_MINUTES)
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .fetchSingle(row -> json.readTree(row.value1().data()));
  }

  /// Nobody else changes it until the end of the transaction.
  ImportedFile lock(ImportId id) {
    return sql.select(FIELDS)
        .from(IMPORTED_MINUTES)
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(ImportRegister::toFile)
        .orElseThrow(() -> new NotFound("import", id.value()));
  }

  /// @param type of the new body; null where it is a known one
  void belongsTo(ImportedFile file, @Nullable UUID body, @Nullable String type) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.BODY_ID, body)
        .set(IMPORTED_MINUTES.BODY_TYPE_CODE, type)
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(file.id().value()))
        .execute();
  }

  void accept(ImportId id, MeetingId meeting, @Nullable UUID by) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(ImportState.ACCEPTED))
        .set(IMPORTED_MINUTES.MEETING_ID, meeting.value())
        .set(IMPORTED_MINUTES.ACCEPTED_AT, clock.instant())
        .set(IMPORTED_MINUTES.ACCEPTED_BY, by)
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  /// A draft again.
  void takeBack(ImportId id) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(ImportState.DRAFT))
        .setNull(IMPORTED_MINUTES.MEETING_ID)
        .setNull(IMPORTED_MINUTES.ACCEPTED_AT)
        .setNull(IMPORTED_MINUTES.ACCEPTED_BY)
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  /// As if it had just been uploaded.
  void readAgain(ImportId id) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(ImportState.WAITING))
        .setNull(IMPORTED_MINUTES.REFUSAL)
        .setNull(IMPORTED_MINUTES.SOURCE)
        .setNull(IMPORTED_MINUTES.EXTRACTED)
        .setNull(IMPORTED_MINUTES.READ_AT)
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  void remove(ImportId id) {
    sql.deleteFrom(IMPORTED_MINUTES).where(IMPORTED_MINUTES.ID.eq(id.value())).execute();
  }

  void move(ImportId id, ImportState state) {
    sql.update(IMPORTED_MINUTES)
        .set(IMPORTED_MINUTES.STATE, Code.of(state))
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  /// A draft again where it was read, else what it was before it was set aside.
  void pickUp(ImportId id) {
    var unread =
        DSL.when(IMPORTED_MINUTES.REFUSAL.isNotNull(), Code.of(ImportState.UNREADABLE))
            .otherwise(Code.of(ImportState.WAITING));
    sql.update(IMPORTED_MINUTES)
        .set(
            IMPORTED_MINUTES.STATE,
            DSL.when(IMPORTED_MINUTES.SOURCE.isNotNull(), Code.of(ImportState.DRAFT))
                .otherwise(unread))
        .set(IMPORTED_MINUTES.VERSION, IMPORTED_MINUTES.VERSION.plus(1))
        .where(IMPORTED_MINUTES.ID.eq(id.value()))
        .execute();
  }

  private static Condition state(ImportState state) {
    return IMPORTED_MINUTES.STATE.eq(Code.of(state));
  }

  private static Condition within(Reach reach) {
    return reach.everywhere()
        ? DSL.noCondition()
        : IMPORTED_MINUTES.ORGANISATION_ID.in(reach.scopes());
  }

  private Optional<ImportedFile> find(Condition condition) {
    return list(condition, 1).stream().findFirst();
  }

  private List<ImportedFile> list(Condition condition, int most) {
    return sql.select(FIELDS)
        .from(IMPORTED_MINUTES)
        .where(condition)
        .orderBy(IMPORTED_MINUTES.UPLOADED_AT.desc(), IMPORTED_MINUTES.NAME, IMPORTED_MINUTES.ID)
        .limit(most)
        .fetch(ImportRegister::toFile);
  }

  private static ImportedFile toFile(Record all) {
    var row = all.into(IMPORTED_MINUTES);
    return new ImportedFile(
        new ImportId(row.getId()),
        row.getOrganisationId(),
        row.getName(),
        row.getSizeBytes(),
        row.getFileId() == null ? null : new FileId(row.getFileId()),
        Code.parse(ImportState.class, row.getState()),
        row.getRefusal(),
        row.getBodyId() == null ? null : new BodyId(row.getBodyId()),
        row.getBodyTypeCode(),
        row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId()),
        row.getUploadedAt(),
        row.getUploadedBy() == null ? null : new PersonId(row.getUploadedBy()),
        row.getVersion());
  }
}
