package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.VERIFICATION_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Repository;

/// Links in letters by which people confirm without signing in.
@Repository
class VerificationLinks {

  /// For so long an old link can still say that it is old.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  /// @param person  to whom the letter went; null: to the public address of the service
  /// @param expired too old to confirm anything
  record Opened(ServiceId service, @Nullable PersonId person, boolean expired) {}

  private final DSLContext sql;
  private final Clock clock;

  VerificationLinks(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(Secret secret, ServiceId service, @Nullable PersonId person, Instant expires) {
    sql.insertInto(VERIFICATION_LINK)
        .set(VERIFICATION_LINK.SECRET_HASH, secret.hash())
        .set(VERIFICATION_LINK.SERVICE_ID, service.value())
        .set(VERIFICATION_LINK.PERSON_ID, person == null ? null : person.value())
        .set(VERIFICATION_LINK.CREATED_AT, clock.instant())
        .set(VERIFICATION_LINK.EXPIRES_AT, expires)
        .execute();
  }

  Optional<Opened> find(Secret secret) {
    return sql.selectFrom(VERIFICATION_LINK)
        .where(VERIFICATION_LINK.SECRET_HASH.eq(secret.hash()))
        .fetchOptional(
            row ->
                new Opened(
                    new ServiceId(row.getServiceId()),
                    row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
                    !row.getExpiresAt().isAfter(clock.instant())));
  }

  void forgetOld() {
    sql.deleteFrom(VERIFICATION_LINK)
        .where(VERIFICATION_LINK.EXPIRES_AT.lt(clock.instant().minus(REMEMBERED)))
        .execute();
  }
}
