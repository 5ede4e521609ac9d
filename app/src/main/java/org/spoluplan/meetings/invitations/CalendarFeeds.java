package org.spoluplan.meetings.invitations;

import static org.spoluplan.meetings.db.Tables.CALENDAR_FEED;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.springframework.stereotype.Repository;

/// The secret addresses of people's own calendars, one for each person at most.
@Repository
class CalendarFeeds {

  private final DSLContext sql;

  CalendarFeeds(DSLContext sql) {
    this.sql = sql;
  }

  Optional<PersonId> find(Secret secret) {
    return sql.select(CALENDAR_FEED.PERSON_ID)
        .from(CALENDAR_FEED)
        .where(CALENDAR_FEED.SECRET_HASH.eq(secret.hash()))
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  Optional<Instant> since(PersonId person) {
    return sql.select(CALENDAR_FEED.CREATED_AT)
        .from(CALENDAR_FEED)
        .where(CALENDAR_FEED.PERSON_ID.eq(person.value()))
        .fetchOptional(row -> row.value1());
  }

  /// The address before it stops working.
  void set(PersonId person, Secret secret, Instant at) {
    sql.insertInto(CALENDAR_FEED)
        .set(CALENDAR_FEED.PERSON_ID, person.value())
        .set(CALENDAR_FEED.SECRET_HASH, secret.hash())
        .set(CALENDAR_FEED.CREATED_AT, at)
        .onConflict(CALENDAR_FEED.PERSON_ID)
        .doUpdate()
        .set(CALENDAR_FEED.SECRET_HASH, secret.hash())
        .set(CALENDAR_FEED.CREATED_AT, at)
        .execute();
  }

  void remove(PersonId person) {
    sql.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.PERSON_ID.eq(person.value())).execute();
  }
}
