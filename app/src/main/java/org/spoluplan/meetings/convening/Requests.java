package org.spoluplan.meetings.convening;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEETING_REQUEST;
import static org.spoluplan.meetings.db.Tables.REQUEST_SUPPORTER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.db.tables.records.MeetingRequestRecord;
import org.springframework.stereotype.Repository;

/// All requests for meetings, with those who joined them.
@Repository
class Requests {

  private static final Condition OPEN =
      MEETING_REQUEST.MEETING_ID.isNull().and(MEETING_REQUEST.WITHDRAWN_AT.isNull());

  private final DSLContext sql;

  Requests(DSLContext sql) {
    this.sql = sql;
  }

  /// Until the end of the transaction nobody else asks in this body, joins or withdraws.
  void lock(BodyId body) {
    sql.select(DSL.one()).from(BODY).where(BODY.ID.eq(body.value())).forNoKeyUpdate().fetch();
  }

  MeetingRequest get(RequestId id) {
    return list(MEETING_REQUEST.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("meeting request", id.value()));
  }

  List<MeetingRequest> find(Collection<UUID> ids) {
    return list(MEETING_REQUEST.ID.in(ids));
  }

  Optional<MeetingRequest> open(BodyId body) {
    return list(OPEN.and(MEETING_REQUEST.BODY_ID.eq(body.value()))).stream().findFirst();
  }

  /// Open requests of any of these bodies that enough people support.
  List<MeetingRequest> pressing(Collection<BodyId> bodies) {
    var ids = bodies.stream().map(BodyId::value).toList();
    return list(
        OPEN.and(MEETING_REQUEST.ENOUGH_AT.isNotNull()).and(MEETING_REQUEST.BODY_ID.in(ids)));
  }

  /// Newest first.
  List<MeetingRequest> of(BodyId body) {
    return list(MEETING_REQUEST.BODY_ID.eq(body.value()));
  }

  List<MeetingRequest> answeredBy(MeetingId meeting) {
    return list(MEETING_REQUEST.MEETING_ID.eq(meeting.value()));
  }

  RequestId add(BodyId body, String subject, @Nullable String reason, PersonId by, Instant at) {
    var row = sql.newRecord(MEETING_REQUEST);
    row.setBodyId(body.value());
    row.setSubject(subject);
    row.setReason(reason);
    row.setAskedBy(by.value());
    row.setAskedAt(at);
    row.insert();
    return new RequestId(row.getId());
  }

  /// @return false when the person had joined before
  boolean join(RequestId id, PersonId person, Instant at) {
    return sql.insertInto(REQUEST_SUPPORTER)
            .set(REQUEST_SUPPORTER.REQUEST_ID, id.value())
            .set(REQUEST_SUPPORTER.PERSON_ID, person.value())
            .set(REQUEST_SUPPORTER.JOINED_AT, at)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void leave(RequestId id, PersonId person) {
    sql.deleteFrom(REQUEST_SUPPORTER)
        .where(REQUEST_SUPPORTER.REQUEST_ID.eq(id.value()))
        .and(REQUEST_SUPPORTER.PERSON_ID.eq(person.value()))
        .execute();
  }

  /// @param at null: there are not enough any more
  void markEnough(RequestId id, @Nullable Instant at) {
    sql.update(MEETING_REQUEST)
        .set(MEETING_REQUEST.ENOUGH_AT, at)
        .where(MEETING_REQUEST.ID.eq(id.value()))
        .execute();
  }

  void withdraw(RequestId id, Instant at) {
    sql.update(MEETING_REQUEST)
        .set(MEETING_REQUEST.WITHDRAWN_AT, at)
        .where(MEETING_REQUEST.ID.eq(id.value()))
        .execute();
  }

  /// @param meeting null: the meeting that was to deal with it is not to be held
  void answer(RequestId id, @Nullable MeetingId meeting) {
    sql.update(MEETING_REQUEST)
        .set(MEETING_REQUEST.MEETING_ID, meeting == null ? null : meeting.value())
        .where(MEETING_REQUEST.ID.eq(id.value()))
        .execute();
  }

  private List<MeetingRequest> list(Condition condition) {
    var rows =
        sql.selectFrom(MEETING_REQUEST)
            .where(condition)
            .orderBy(MEETING_REQUEST.ASKED_AT.desc())
            .fetch();
    var supporters =
        sql.selectFrom(REQUEST_SUPPORTER)
            .where(REQUEST_SUPPORTER.REQUEST_ID.in(rows.getValues(MEETING_REQUEST.ID)))
            .orderBy(REQUEST_SUPPORTER.JOINED_AT)
            .fetchGroups(REQUEST_SUPPORTER.REQUEST_ID, row -> new PersonId(row.getPersonId()));
    return rows.map(row -> toRequest(row, supporters.getOrDefault(row.getId(), List.of())));
  }

  private static MeetingRequest toRequest(MeetingRequestRecord row, List<PersonId> supporters) {
    return new MeetingRequest(
        new RequestId(row.getId()),
        new BodyId(row.getBodyId()),
        row.getSubject(),
        row.getReason(),
        new PersonId(row.getAskedBy()),
        row.getAskedAt(),
        supporters,
        row.getEnoughAt(),
        row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId()),
        row.getWithdrawnAt());
  }
}
