package org.spoluplan.notifications.outbox;

import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.CalendarPart;
import org.spoluplan.notifications.LetterId;
import org.spoluplan.notifications.db.tables.records.MessageRecord;
import org.springframework.stereotype.Repository;

/// All letters there ever were.
@Repository
class Outbox {

  private static final int MOST_LISTED = 200;

  private final DSLContext sql;

  Outbox(DSLContext sql) {
    this.sql = sql;
  }

  /// The id of the message is not used; it gets one here.
  LetterId add(Message message, @Nullable UUID person) {
    var row = sql.newRecord(MESSAGE);
    row.setPersonId(person);
    row.setRecipient(message.email());
    row.setRecipientName(message.name());
    row.setSubject(message.subject());
    row.setBody(message.body());
    row.setReplyTo(message.replyTo());
    if (message.calendar() != null) {
      row.setCalendar(message.calendar().text());
      row.setCalendarMethod(message.calendar().method().name());
    }
    if (message.about() != null) {
      row.setAboutKind(message.about().kind());
      row.setAboutId(message.about().id());
      row.setAboutPath(message.aboutPath());
    }
    row.setScopes(message.scopes().toArray(UUID[]::new));
    row.setConfidential(message.confidential());
    row.setValidUntil(message.validUntil());
    row.setCreatedAt(message.createdAt());
    row.setNextAttemptAt(message.nextAttemptAt());
    row.insert();
    return new LetterId(row.getId());
  }

  Message get(LetterId id) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.ID.eq(id.value()))
        .fetchOptional(Outbox::toMessage)
        .orElseThrow(() -> new NotFound("letter", id.value()));
  }

  /// Newest first.
  List<Message> list(Reach reach, LetterFilter filter) {
    return sql.selectFrom(MESSAGE)
        .where(within(reach), matching(filter))
        .orderBy(MESSAGE.CREATED_AT.desc(), MESSAGE.RECIPIENT_NAME, MESSAGE.ID)
        .limit(MOST_LISTED)
        .fetch(Outbox::toMessage);
  }

  int count(Message.State state) {
    return sql.fetchCount(MESSAGE, in(state));
  }

  /// Those to be printed that are still of use.
  List<Message> onPaper(Reach reach, LetterFilter filter, Instant now) {
    return sql.selectFrom(MESSAGE)
        .where(within(reach), matching(filter.onPaper()))
        .and(MESSAGE.VALID_UNTIL.isNull().or(MESSAGE.VALID_UNTIL.ge(now)))
        .orderBy(MESSAGE.RECIPIENT_NAME, MESSAGE.CREATED_AT)
        .limit(MOST_LISTED)
        .fetch(Outbox::toMessage);
  }

  /// @param at null takes the note back
  void handOver(LetterId id, @Nullable Instant at) {
    sql.update(MESSAGE)
        .set(MESSAGE.HANDED_OVER_AT, at)
        .where(MESSAGE.ID.eq(id.value()), MESSAGE.SENT_AT.isNull())
        .execute();
  }

  /// The letter that waits longest, locked for this transaction; letters that another node holds
  /// are passed over, so that none is sent twice.
  Optional<Message> lockNextDue(Instant now) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.SENT_AT.isNull(), MESSAGE.NEXT_ATTEMPT_AT.le(now))
        .orderBy(MESSAGE.NEXT_ATTEMPT_AT, MESSAGE.ID)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(Outbox::toMessage);
  }

  void sent(Message message, Instant at) {
    sql.update(MESSAGE)
        .set(MESSAGE.SENT_AT, at)
        .set(MESSAGE.ATTEMPTS, message.attempts() + 1)
        .setNull(MESSAGE.NEXT_ATTEMPT_AT)
        .setNull(MESSAGE.LAST_ERROR)
        .set(MESSAGE.BODY, keptBody(message))
        .where(MESSAGE.ID.eq(message.id().value()))
        .execute();
  }

  void tryAgain(Message message, Instant at, String error) {
    sql.update(MESSAGE)
        .set(MESSAGE.ATTEMPTS, message.attempts() + 1)
        .set(MESSAGE.NEXT_ATTEMPT_AT, at)
        .set(MESSAGE.LAST_ERROR, error)
        .where(MESSAGE.ID.eq(message.id().value()))
        .execute();
  }

  void giveUp(Message message, int attempts, String error) {
    sql.update(MESSAGE)
        .set(MESSAGE.ATTEMPTS, attempts)
        .setNull(MESSAGE.NEXT_ATTEMPT_AT)
        .set(MESSAGE.LAST_ERROR, error)
        .set(MESSAGE.BODY, keptBody(message))
        .where(MESSAGE.ID.eq(message.id().value()))
        .execute();
  }

  /// Somebody decided to send it: counting of attempts begins again.
  void sendFrom(LetterId id, Instant at) {
    sql.update(MESSAGE)
        .set(MESSAGE.ATTEMPTS, 0)
        .set(MESSAGE.NEXT_ATTEMPT_AT, at)
        .setNull(MESSAGE.LAST_ERROR)
        .where(MESSAGE.ID.eq(id.value()), MESSAGE.SENT_AT.isNull())
        .execute();
  }

  private static String keptBody(Message message) {
    return message.confidential() ? "" : message.body();
  }

  /// The same rule as [Message#scopes], as a condition.
  private static Condition within(Reach reach) {
    if (reach.everywhere()) return DSL.noCondition();
    return DSL.arrayOverlap(MESSAGE.SCOPES, reach.scopes().toArray(UUID[]::new));
  }

  private static Condition matching(LetterFilter filter) {
    var about = filter.about() == null ? DSL.noCondition() : MESSAGE.ABOUT_ID.eq(filter.about());
    return filter.state() == null ? about : about.and(in(filter.state()));
  }

  /// The same rule as [Message#state], as a condition.
  private static Condition in(Message.State state) {
    var open = MESSAGE.SENT_AT.isNull().and(MESSAGE.HANDED_OVER_AT.isNull());
    var resting = open.and(MESSAGE.NEXT_ATTEMPT_AT.isNull());
    var untried = resting.and(MESSAGE.LAST_ERROR.isNull());
    return switch (state) {
      case SENT -> MESSAGE.SENT_AT.isNotNull();
      case HANDED_OVER -> MESSAGE.SENT_AT.isNull().and(MESSAGE.HANDED_OVER_AT.isNotNull());
      case WAITING -> open.and(MESSAGE.NEXT_ATTEMPT_AT.isNotNull());
      case FAILED -> resting.and(MESSAGE.LAST_ERROR.isNotNull());
      case ON_PAPER -> untried.and(MESSAGE.CONFIDENTIAL.isFalse());
      case WITHHELD -> untried.and(MESSAGE.CONFIDENTIAL.isTrue());
    };
  }

  private static Message toMessage(MessageRecord row) {
    return new Message(
        new LetterId(row.getId()),
        row.getRecipientName(),
        row.getRecipient(),
        row.getSubject(),
        row.getBody(),
        calendar(row),
        row.getReplyTo(),
        row.getAboutKind() == null ? null : new Thing(row.getAboutKind(), row.getAboutId()),
        row.getAboutPath(),
        Set.of(row.getScopes()),
        row.getConfidential(),
        row.getValidUntil(),
        row.getCreatedAt(),
        row.getSentAt(),
        row.getAttempts(),
        row.getNextAttemptAt(),
        row.getLastError(),
        row.getHandedOverAt());
  }

  private static @Nullable CalendarPart calendar(MessageRecord row) {
    return row.getCalendar() == null
        ? null
        : new CalendarPart(CalendarPart.Method.valueOf(row.getCalendarMethod()), row.getCalendar());
  }
}
