package org.spoluplan.grants.cofunding;

import static org.spoluplan.grants.db.Tables.COFUNDING_ANSWER;
import static org.spoluplan.grants.db.Tables.COFUNDING_REQUEST;
import static org.spoluplan.grants.db.Tables.COFUNDING_SHARE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.db.tables.records.CofundingAnswerRecord;
import org.spoluplan.grants.db.tables.records.CofundingShareRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// What each municipality is asked for and what it said.
@Repository
class Shares {

  private final DSLContext sql;
  private final Clock clock;

  Shares(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the order in which they were typed, by request.
  Map<UUID, List<MunicipalShare>> of(Collection<UUID> requests) {
    var rows =
        sql.selectFrom(COFUNDING_SHARE)
            .where(COFUNDING_SHARE.REQUEST_ID.in(requests))
            .orderBy(COFUNDING_SHARE.POSITION)
            .fetch();
    var answers = answers(rows.getValues(COFUNDING_SHARE.ID));
    return rows.intoGroups(
        COFUNDING_SHARE.REQUEST_ID,
        row ->
            share(
                row.into(COFUNDING_SHARE),
                answers.getOrDefault(row.get(COFUNDING_SHARE.ID), List.of())));
  }

  private Map<UUID, List<Answer>> answers(Collection<UUID> shares) {
    return sql.selectFrom(COFUNDING_ANSWER)
        .where(COFUNDING_ANSWER.SHARE_ID.in(shares))
        .orderBy(COFUNDING_ANSWER.POSITION)
        .fetchGroups(COFUNDING_ANSWER.SHARE_ID, Shares::answer);
  }

  private static MunicipalShare share(CofundingShareRecord row, List<Answer> answers) {
    var office = row.getOfficeId();
    return new MunicipalShare(
        new ShareId(row.getId()),
        new MunicipalNeed(
            new MunicipalityCode(row.getMunicipalityCode()),
            row.getClients(),
            row.getFteE2(),
            row.getWeightE2()),
        row.getPopulation(),
        row.getAmountE2(),
        office == null ? null : new OrganisationId(office),
        answers);
  }

  private static Answer answer(CofundingAnswerRecord row) {
    var said =
        new Answer.Said(
            Code.parse(Answer.Kind.class, row.getAnswer()),
            row.getAmountE2(),
            row.getReason(),
            row.getResolution(),
            row.getResolvedOn(),
            row.getFileId() == null ? null : new FileId(row.getFileId()));
    return new Answer(said, new PersonId(row.getAnsweredBy()), row.getAnsweredAt());
  }

  CofundingId requestOf(ShareId id) {
    return sql.select(COFUNDING_SHARE.REQUEST_ID)
        .from(COFUNDING_SHARE)
        .where(COFUNDING_SHARE.ID.eq(id.value()))
        .fetchOptional(row -> new CofundingId(row.value1()))
        .orElseThrow(() -> new NotFound("cofunding_share", id.value()));
  }

  /// Requests in which the municipality is named, drafts too.
  List<UUID> requestsOf(MunicipalityCode code) {
    return sql.select(COFUNDING_SHARE.REQUEST_ID)
        .from(COFUNDING_SHARE)
        .where(COFUNDING_SHARE.MUNICIPALITY_CODE.eq(code.value()))
        .fetch(COFUNDING_SHARE.REQUEST_ID);
  }

  /// The request to which somebody attached the file.
  Optional<CofundingId> requestOf(FileId file) {
    return sql.selectDistinct(COFUNDING_SHARE.REQUEST_ID)
        .from(COFUNDING_SHARE)
        .join(COFUNDING_ANSWER)
        .on(COFUNDING_ANSWER.SHARE_ID.eq(COFUNDING_SHARE.ID))
        .where(COFUNDING_ANSWER.FILE_ID.eq(file.value()))
        .fetchOptional(row -> new CofundingId(row.value1()));
  }

  void add(CofundingId request, List<MunicipalNeed> needs) {
    var rows =
        IntStream.range(0, needs.size()).mapToObj(i -> row(request, i, needs.get(i))).toList();
    sql.batchInsert(rows).execute();
  }

  private CofundingShareRecord row(CofundingId request, int position, MunicipalNeed need) {
    var row = sql.newRecord(COFUNDING_SHARE);
    row.setId(UUID.randomUUID());
    row.setRequestId(request.value());
    row.setPosition(position);
    row.setMunicipalityCode(need.municipality().value());
    row.setClients(need.clients());
    row.setFteE2(need.fteE2());
    row.setWeightE2(need.weightE2());
    return row;
  }

  void remove(CofundingId request) {
    sql.deleteFrom(COFUNDING_SHARE).where(COFUNDING_SHARE.REQUEST_ID.eq(request.value())).execute();
  }

  /// What it is asked for, from now on.
  void ask(ShareId id, @Nullable Integer population, long amount) {
    sql.update(COFUNDING_SHARE)
        .set(COFUNDING_SHARE.POPULATION, population)
        .set(COFUNDING_SHARE.AMOUNT_E2, amount)
        .where(COFUNDING_SHARE.ID.eq(id.value()))
        .execute();
  }

  void written(ShareId id, OrganisationId office) {
    sql.update(COFUNDING_SHARE)
        .set(COFUNDING_SHARE.OFFICE_ID, office.value())
        .set(COFUNDING_SHARE.WRITTEN_AT, clock.instant())
        .where(COFUNDING_SHARE.ID.eq(id.value()))
        .execute();
  }

  void reminded(ShareId id) {
    sql.update(COFUNDING_SHARE)
        .set(COFUNDING_SHARE.REMINDED_AT, clock.instant())
        .where(COFUNDING_SHARE.ID.eq(id.value()))
        .execute();
  }

  /// Asked, not answered, not reminded, and the day to remind has come.
  List<ShareId> toRemind(LocalDate today) {
    return sql.select(COFUNDING_SHARE.ID)
        .from(COFUNDING_SHARE)
        .join(COFUNDING_REQUEST)
        .on(COFUNDING_REQUEST.ID.eq(COFUNDING_SHARE.REQUEST_ID))
        .where(COFUNDING_REQUEST.STATE.eq(Code.of(CofundingState.SENT)))
        .and(COFUNDING_REQUEST.REMIND_ON.le(today))
        .and(COFUNDING_SHARE.OFFICE_ID.isNotNull())
        .and(COFUNDING_SHARE.REMINDED_AT.isNull())
        .andNotExists(
            sql.selectOne()
                .from(COFUNDING_ANSWER)
                .where(COFUNDING_ANSWER.SHARE_ID.eq(COFUNDING_SHARE.ID)))
        .orderBy(COFUNDING_SHARE.ID)
        .forUpdate()
        .of(COFUNDING_SHARE)
        .skipLocked()
        .fetch(row -> new ShareId(row.value1()));
  }

  /// Asked, and nobody knew who speaks for it.
  List<ShareId> withoutOffice() {
    return sql.select(COFUNDING_SHARE.ID)
        .from(COFUNDING_SHARE)
        .join(COFUNDING_REQUEST)
        .on(COFUNDING_REQUEST.ID.eq(COFUNDING_SHARE.REQUEST_ID))
        .where(COFUNDING_REQUEST.STATE.eq(Code.of(CofundingState.SENT)))
        .and(COFUNDING_SHARE.OFFICE_ID.isNull())
        .orderBy(COFUNDING_SHARE.ID)
        .forUpdate()
        .of(COFUNDING_SHARE)
        .skipLocked()
        .fetch(row -> new ShareId(row.value1()));
  }

  /// After all that were said before.
  void answer(MunicipalShare share, Answer.Said said, PersonId by) {
    var row = sql.newRecord(COFUNDING_ANSWER);
    var file = said.file();
    row.setId(UUID.randomUUID());
    row.setShareId(share.id().value());
    row.setPosition(share.answers().size());
    row.setAnswer(Code.of(said.kind()));
    row.setAmountE2(said.amount());
    row.setReason(said.reason());
    row.setResolution(said.resolution());
    row.setResolvedOn(said.resolvedOn());
    row.setFileId(file == null ? null : file.value());
    row.setAnsweredBy(by.value());
    row.setAnsweredAt(clock.instant());
    row.insert();
  }
}
