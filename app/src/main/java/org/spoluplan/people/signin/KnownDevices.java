package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.KNOWN_DEVICE;

import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.springframework.stereotype.Repository;

/// Browsers that people signed in from before.
@Repository
class KnownDevices {

  private final DSLContext sql;
  private final Clock clock;

  KnownDevices(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean knows(@Nullable Secret device, PersonId person) {
    return device != null
        && sql.fetchExists(
            KNOWN_DEVICE,
            KNOWN_DEVICE
                .SECRET_HASH
                .eq(device.hash())
                .and(KNOWN_DEVICE.PERSON_ID.eq(person.value())));
  }

  /// Another person of the same computer.
  boolean knowsSomebody(Secret device) {
    return sql.fetchExists(KNOWN_DEVICE, KNOWN_DEVICE.SECRET_HASH.eq(device.hash()));
  }

  void add(Secret device, PersonId person) {
    sql.insertInto(KNOWN_DEVICE)
        .set(KNOWN_DEVICE.SECRET_HASH, device.hash())
        .set(KNOWN_DEVICE.PERSON_ID, person.value())
        .set(KNOWN_DEVICE.CREATED_AT, clock.instant())
        .set(KNOWN_DEVICE.LAST_USED_AT, clock.instant())
        .execute();
  }

  void used(Secret device, PersonId person) {
    sql.update(KNOWN_DEVICE)
        .set(KNOWN_DEVICE.LAST_USED_AT, clock.instant())
        .where(KNOWN_DEVICE.SECRET_HASH.eq(device.hash()))
        .and(KNOWN_DEVICE.PERSON_ID.eq(person.value()))
        .execute();
  }

  void forgetAll(PersonId person) {
    sql.deleteFrom(KNOWN_DEVICE).where(KNOWN_DEVICE.PERSON_ID.eq(person.value())).execute();
  }

  void forgetUnusedFor(Duration time) {
    sql.deleteFrom(KNOWN_DEVICE)
        .where(KNOWN_DEVICE.LAST_USED_AT.lt(clock.instant().minus(time)))
        .execute();
  }
}
