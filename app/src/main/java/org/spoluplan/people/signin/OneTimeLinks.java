package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ONE_TIME_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Secret;
import org.springframework.stereotype.Repository;

/// Links that work once.
@Repository
class OneTimeLinks {

  /// What a valid link opens.
  ///
  /// @param person null for the first administrator, who is nobody yet
  record Opened(@Nullable PersonId person) {}

  private final DSLContext sql;
  private final Clock clock;

  OneTimeLinks(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @return when the link stops working
  Instant add(Secret secret, LinkPurpose purpose, @Nullable PersonId person) {
    var expires = clock.instant().plus(purpose.lasts());
    sql.insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.SECRET_HASH, secret.hash())
        .set(ONE_TIME_LINK.PURPOSE, Code.of(purpose))
        .set(ONE_TIME_LINK.PERSON_ID, person == null ? null : person.value())
        .set(ONE_TIME_LINK.CREATED_AT, clock.instant())
        .set(ONE_TIME_LINK.EXPIRES_AT, expires)
        .execute();
    return expires;
  }

  Optional<Opened> find(Secret secret, LinkPurpose purpose) {
    return sql.select(ONE_TIME_LINK.PERSON_ID)
        .from(ONE_TIME_LINK)
        .where(valid(secret, purpose))
        .fetchOptional(row -> opened(row.value1()));
  }

  /// Of two uses at once one succeeds.
  Optional<Opened> use(Secret secret, LinkPurpose purpose) {
    return sql.update(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.USED_AT, clock.instant())
        .where(valid(secret, purpose))
        .returning(ONE_TIME_LINK.PERSON_ID)
        .fetchOptional(row -> opened(row.getPersonId()));
  }

  /// How many such links were made for the person in that time.
  int countSince(PersonId person, LinkPurpose purpose, Duration time) {
    return sql.fetchCount(
        ONE_TIME_LINK,
        ONE_TIME_LINK
            .PERSON_ID
            .eq(person.value())
            .and(ONE_TIME_LINK.PURPOSE.eq(Code.of(purpose)))
            .and(ONE_TIME_LINK.CREATED_AT.gt(clock.instant().minus(time))));
  }

  /// None of the person's links works any more.
  void revokeAll(PersonId person) {
    revoke(ONE_TIME_LINK.PERSON_ID.eq(person.value()));
  }

  void revokeAll(LinkPurpose purpose) {
    revoke(ONE_TIME_LINK.PURPOSE.eq(Code.of(purpose)));
  }

  void forgetExpiredFor(Duration time) {
    sql.deleteFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.EXPIRES_AT.lt(clock.instant().minus(time)))
        .execute();
  }

  private void revoke(Condition which) {
    sql.update(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.USED_AT, clock.instant())
        .where(which)
        .and(ONE_TIME_LINK.USED_AT.isNull())
        .execute();
  }

  private Condition valid(Secret secret, LinkPurpose purpose) {
    return ONE_TIME_LINK
        .SECRET_HASH
        .eq(secret.hash())
        .and(ONE_TIME_LINK.PURPOSE.eq(Code.of(purpose)))
        .and(ONE_TIME_LINK.USED_AT.isNull())
        .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()));
  }

  private static Opened opened(java.util.@Nullable UUID person) {
    return new Opened(person == null ? null : new PersonId(person));
  }
}
