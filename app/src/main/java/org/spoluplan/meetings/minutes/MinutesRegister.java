package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.SIGNATURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.ClosedMinutes;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.meetings.db.tables.records.MinutesRecord;
import org.spoluplan.meetings.minutes.Minutes.Signature;
import org.spoluplan.meetings.minutes.Minutes.State;
import org.springframework.stereotype.Repository;

/// All editions of all minutes.
@Repository
class MinutesRegister implements ClosedMinutes {

  private final DSLContext sql;
  private final Clock clock;

  MinutesRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Newest edition first.
  List<Minutes> editions(MeetingId meeting) {
    return list(MINUTES.MEETING_ID.eq(meeting.value()));
  }

  Optional<Minutes> latest(MeetingId meeting) {
    return editions(meeting).stream().findFirst();
  }

  Minutes getLatest(MeetingId meeting) {
    return latest(meeting).orElseThrow(() -> new NotFound("minutes of", meeting.value()));
  }

  Optional<Minutes> published(MeetingId meeting) {
    return editions(meeting).stream().filter(m -> m.state() == State.PUBLISHED).findFirst();
  }

  @Override
  public boolean holds(MeetingId meeting) {
    return latest(meeting).filter(minutes -> !minutes.isOpen()).isPresent();
  }

  @Override
  public boolean holdsAgainstChange(MeetingId meeting) {
    sql.select(MINUTES.ID)
        .from(MINUTES)
        .where(MINUTES.MEETING_ID.eq(meeting.value()))
        .forShare()
        .fetch();
    return holds(meeting);
  }

  Minutes lock(MinutesId id) {
    sql.select(MINUTES.ID).from(MINUTES).where(MINUTES.ID.eq(id.value())).forUpdate().fetchSingle();
    return list(MINUTES.ID.eq(id.value())).getFirst();
  }

  Optional<Minutes> find(MinutesId id) {
    return list(MINUTES.ID.eq(id.value())).stream().findFirst();
  }

  List<Minutes> list(Collection<UUID> ids) {
    return list(MINUTES.ID.in(ids));
  }

  /// Everything but first drafts and what a later edition took the place of.
  List<Minutes> known() {
    return list(
        MINUTES.STATE.in(Code.of(State.COMMENTED), Code.of(State.FINAL), Code.of(State.PUBLISHED)));
  }

  MinutesId add(MeetingId meeting, int edition, String text, @Nullable String reason) {
    return new MinutesId(
        sql.insertInto(MINUTES)
            .set(MINUTES.MEETING_ID, meeting.value())
            .set(MINUTES.EDITION, edition)
            .set(MINUTES.STATE, Code.of(State.DRAFT))
            .set(MINUTES.CONTENT, text)
            .set(MINUTES.REASON, reason)
            .returningResult(MINUTES.ID)
            .fetchSingle()
            .value1());
  }

  /// @return false when somebody saved another version in the meantime, or it is finished
  boolean write(MinutesId id, String text, int version) {
    return sql.update(MINUTES)
            .set(MINUTES.CONTENT, text)
            .set(MINUTES.VERSION, version + 1)
            .where(MINUTES.ID.eq(id.value()))
            .and(MINUTES.VERSION.eq(version))
            .and(MINUTES.STATE.in(Code.of(State.DRAFT), Code.of(State.COMMENTED)))
            .execute()
        == 1;
  }

  /// @param until the last day for comments
  void openToComments(Minutes minutes, LocalDate until) {
    sql.update(MINUTES)
        .set(MINUTES.STATE, Code.of(State.COMMENTED))
        .set(MINUTES.COMMENTS_UNTIL, until)
        .set(MINUTES.VERSION, minutes.version() + 1)
        .where(MINUTES.ID.eq(minutes.id().value()))
        .execute();
  }

  void finish(Minutes minutes) {
    sql.update(MINUTES)
        .set(MINUTES.STATE, Code.of(State.FINAL))
        .set(MINUTES.CONTENT_HASH, Sha256.of(minutes.text()))
        .set(MINUTES.FINALISED_AT, clock.instant())
        .set(MINUTES.WRITTEN_ON, Today.of(clock))
        .set(MINUTES.VERSION, minutes.version() + 1)
        .where(MINUTES.ID.eq(minutes.id().value()))
        .execute();
  }

  void reopen(Minutes minutes) {
    sql.update(MINUTES)
        .set(
            MINUTES.STATE, Code.of(minutes.commentsUntil() == null ? State.DRAFT : State.COMMENTED))
        .setNull(MINUTES.CONTENT_HASH)
        .setNull(MINUTES.FINALISED_AT)
        .set(MINUTES.VERSION, minutes.version() + 1)
        .where(MINUTES.ID.eq(minutes.id().value()))
        .execute();
  }

  /// The edition published before gives way.
  void publish(Minutes minutes) {
    sql.update(MINUTES)
        .set(MINUTES.STATE, Code.of(State.REPLACED))
        .where(MINUTES.MEETING_ID.eq(minutes.meeting().value()))
        .and(MINUTES.STATE.eq(Code.of(State.PUBLISHED)))
        .execute();
    sql.update(MINUTES)
        .set(MINUTES.STATE, Code.of(State.PUBLISHED))
        .set(MINUTES.PUBLISHED_AT, clock.instant())
        .set(MINUTES.VERSION, minutes.version() + 1)
        .where(MINUTES.ID.eq(minutes.id().value()))
        .execute();
  }

  void sign(Minutes minutes, PersonId person, Officer.Office office) {
    sql.insertInto(SIGNATURE)
        .set(SIGNATURE.MINUTES_ID, minutes.id().value())
        .set(SIGNATURE.PERSON_ID, person.value())
        .set(SIGNATURE.OFFICE, Code.of(office))
        .set(SIGNATURE.SIGNED_AT, clock.instant())
        .set(SIGNATURE.CONTENT_HASH, Sha256.of(minutes.text()))
        .execute();
  }

  private List<Minutes> list(Condition condition) {
    var rows = sql.selectFrom(MINUTES).where(condition).orderBy(MINUTES.EDITION.desc()).fetch();
    var signatures =
        sql.selectFrom(SIGNATURE)
            .where(SIGNATURE.MINUTES_ID.in(rows.getValues(MINUTES.ID)))
            .orderBy(SIGNATURE.SIGNED_AT)
            .fetchGroups(
                SIGNATURE.MINUTES_ID,
                row ->
                    new Signature(
                        new PersonId(row.getPersonId()),
                        Code.parse(Officer.Office.class, row.getOffice()),
                        row.getSignedAt(),
                        HexFormat.of().formatHex(row.getContentHash())));
    return rows.map(row -> toMinutes(row, signatures.getOrDefault(row.getId(), List.of())));
  }

  private static Minutes toMinutes(MinutesRecord row, List<Signature> signatures) {
    return new Minutes(
        new MinutesId(row.getId()),
        new MeetingId(row.getMeetingId()),
        row.getEdition(),
        row.getReason(),
        Code.parse(State.class, row.getState()),
        row.getContent(),
        row.getCommentsUntil(),
        row.getWrittenOn(),
        row.getContentHash() == null ? null : HexFormat.of().formatHex(row.getContentHash()),
        row.getPublishedAt(),
        signatures,
        row.getVersion());
  }
}
