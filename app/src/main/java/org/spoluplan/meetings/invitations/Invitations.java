package org.spoluplan.meetings.invitations;

import static org.spoluplan.meetings.db.Tables.INVITATION;
import static org.spoluplan.meetings.db.Tables.INVITATION_LINK;
import static org.spoluplan.meetings.db.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Replies;
import org.spoluplan.meetings.db.tables.records.InvitationRecord;
import org.springframework.stereotype.Repository;

/// Who was invited where and what they answered.
@Repository
class Invitations implements Replies {

  private final DSLContext sql;

  Invitations(DSLContext sql) {
    this.sql = sql;
  }

  /// Until the end of the transaction nobody else invites to this meeting or answers.
  void lock(MeetingId meeting) {
    sql.select(DSL.one())
        .from(MEETING)
        .where(MEETING.ID.eq(meeting.value()))
        .forNoKeyUpdate()
        .fetch();
  }

  List<Invitation> of(MeetingId meeting) {
    return sql.selectFrom(INVITATION)
        .where(INVITATION.MEETING_ID.eq(meeting.value()))
        .orderBy(INVITATION.FIRST_SENT_AT, INVITATION.ID)
        .fetch(Invitations::toInvitation);
  }

  /// Meetings to come that the person was invited to and has not answered as they are planned now.
  List<MeetingId> unanswered(PersonId person, LocalDate today) {
    return sql.select(MEETING.ID)
        .from(INVITATION)
        .join(MEETING)
        .on(MEETING.ID.eq(INVITATION.MEETING_ID))
        .where(INVITATION.PERSON_ID.eq(person.value()))
        .and(MEETING.STATUS.eq(Code.of(MeetingStatus.INVITED)))
        .and(MEETING.HELD_ON.ge(today))
        .and(
            INVITATION.REPLY.isNull().or(INVITATION.REPLIED_SEQUENCE.lt(MEETING.CALENDAR_SEQUENCE)))
        .orderBy(MEETING.HELD_ON)
        .fetch(row -> new MeetingId(row.value1()));
  }

  Map<PersonId, Invitation> byPerson(MeetingId meeting) {
    return of(meeting).stream()
        .collect(java.util.stream.Collectors.toMap(Invitation::person, sent -> sent));
  }

  Optional<Invitation> find(MeetingId meeting, PersonId person) {
    return find(
        INVITATION.MEETING_ID.eq(meeting.value()).and(INVITATION.PERSON_ID.eq(person.value())));
  }

  Optional<Invitation> find(Secret secret) {
    return find(
        INVITATION.ID.eq(
            DSL.select(INVITATION_LINK.INVITATION_ID)
                .from(INVITATION_LINK)
                .where(INVITATION_LINK.SECRET_HASH.eq(secret.hash()))));
  }

  Invitation get(Secret secret) {
    return find(secret).orElseThrow(() -> new NotFound("invitation", "of a link"));
  }

  /// A letter is about to go out to this person, the first or another one.
  Invitation sending(
      MeetingId meeting, PersonId person, @Nullable PersonId by, int sequence, Instant at) {
    sql.insertInto(INVITATION)
        .set(INVITATION.MEETING_ID, meeting.value())
        .set(INVITATION.PERSON_ID, person.value())
        .set(INVITATION.INVITED_BY, by == null ? null : by.value())
        .set(INVITATION.SEQUENCE, sequence)
        .set(INVITATION.FIRST_SENT_AT, at)
        .set(INVITATION.SENT_AT, at)
        .onConflict(INVITATION.MEETING_ID, INVITATION.PERSON_ID)
        .doUpdate()
        .set(INVITATION.SEQUENCE, sequence)
        .set(INVITATION.SENT_AT, at)
        .execute();
    return find(meeting, person).orElseThrow();
  }

  void addLink(InvitationId invitation, Secret secret, Instant at) {
    sql.insertInto(INVITATION_LINK)
        .set(INVITATION_LINK.INVITATION_ID, invitation.value())
        .set(INVITATION_LINK.SECRET_HASH, secret.hash())
        .set(INVITATION_LINK.CREATED_AT, at)
        .execute();
  }

  /// @param sequence of the plan the answer is given to
  void answer(
      InvitationId invitation, Answer answer, @Nullable String note, int sequence, Instant at) {
    sql.update(INVITATION)
        .set(INVITATION.REPLY, Code.of(answer))
        .set(INVITATION.REPLY_NOTE, note)
        .set(INVITATION.REPLIED_AT, at)
        .set(INVITATION.REPLIED_SEQUENCE, sequence)
        .where(INVITATION.ID.eq(invitation.value()))
        .execute();
  }

  @Override
  public List<Reply> to(MeetingId meeting) {
    return sql.select(INVITATION.fields())
        .select(MEETING.CALENDAR_SEQUENCE)
        .from(INVITATION)
        .join(MEETING)
        .on(MEETING.ID.eq(INVITATION.MEETING_ID))
        .where(INVITATION.MEETING_ID.eq(meeting.value()))
        .and(INVITATION.REPLY.isNotNull())
        .orderBy(INVITATION.REPLIED_AT, INVITATION.ID)
        .fetch(
            row -> {
              var sent = toInvitation(row.into(INVITATION));
              return new Reply(
                  sent.person(),
                  Objects.requireNonNull(sent.answer()),
                  sent.note(),
                  Objects.requireNonNull(sent.answeredAt()),
                  sent.isStaleIn(row.get(MEETING.CALENDAR_SEQUENCE)));
            });
  }

  /// Who sent the first invitation stands as the organiser in everybody's calendar for good: to
  /// mail programs a change by another organiser is a forgery.
  @Nullable PersonId organiser(Meeting meeting) {
    return of(meeting.id()).stream().findFirst().map(Invitation::invitedBy).orElse(null);
  }

  private Optional<Invitation> find(Condition condition) {
    return sql.selectFrom(INVITATION).where(condition).fetchOptional(Invitations::toInvitation);
  }

  private static Invitation toInvitation(InvitationRecord row) {
    return new Invitation(
        new InvitationId(row.getId()),
        new MeetingId(row.getMeetingId()),
        new PersonId(row.getPersonId()),
        row.getInvitedBy() == null ? null : new PersonId(row.getInvitedBy()),
        row.getSequence(),
        row.getReply() == null ? null : Code.parse(Answer.class, row.getReply()),
        row.getReplyNote(),
        row.getRepliedAt(),
        row.getRepliedSequence(),
        row.getSentAt());
  }
}
