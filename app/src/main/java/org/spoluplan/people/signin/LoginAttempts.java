package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.LOGIN_ATTEMPT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Attempts to sign in that failed or are not decided yet.
@Repository
class LoginAttempts {

  private final DSLContext sql;
  private final KeyedHashes hashes;
  private final Clock clock;

  LoginAttempts(DSLContext sql, KeyedHashes hashes, Clock clock) {
    this.sql = sql;
    this.hashes = hashes;
    this.clock = clock;
  }

  /// Lets one attempt of a source be weighed at a time, so that many at once are counted too.
  void lock(Attempt attempt) {
    var key = attempt.source().network();
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 4))", DSL.val(key));
  }

  /// @param deviceKnown whether the browser of the attempt belongs to the account
  History before(Attempt attempt, boolean deviceKnown) {
    if (deviceKnown) {
      return new History(
          true,
          failures(LOGIN_ATTEMPT.DEVICE.eq(device(attempt))),
          List.of(),
          List.of(),
          List.of());
    }
    var unknown = LOGIN_ATTEMPT.DEVICE.isNull();
    var login = LOGIN_ATTEMPT.LOGIN.eq(login(attempt)).and(unknown);
    var source = LOGIN_ATTEMPT.SOURCE.eq(source(attempt)).and(unknown);
    return new History(
        false, List.of(), failures(login.and(source)), failures(source), failures(login));
  }

  void add(Attempt attempt, boolean deviceKnown) {
    sql.insertInto(LOGIN_ATTEMPT)
        .set(LOGIN_ATTEMPT.LOGIN, login(attempt))
        .set(LOGIN_ATTEMPT.SOURCE, source(attempt))
        .set(LOGIN_ATTEMPT.DEVICE, deviceKnown ? device(attempt) : null)
        .set(LOGIN_ATTEMPT.AT, clock.instant())
        .execute();
  }

  /// After a success the person starts with a clean count; what failed elsewhere stays.
  void forgive(Attempt attempt, boolean deviceKnown) {
    var own =
        deviceKnown
            ? LOGIN_ATTEMPT.DEVICE.eq(device(attempt))
            : LOGIN_ATTEMPT
                .LOGIN
                .eq(login(attempt))
                .and(LOGIN_ATTEMPT.SOURCE.eq(source(attempt)))
                .and(LOGIN_ATTEMPT.DEVICE.isNull());
    sql.deleteFrom(LOGIN_ATTEMPT).where(own).execute();
  }

  void forgetOlderThan(Duration age) {
    sql.deleteFrom(LOGIN_ATTEMPT).where(LOGIN_ATTEMPT.AT.lt(clock.instant().minus(age))).execute();
  }

  private List<Instant> failures(Condition condition) {
    return sql.select(LOGIN_ATTEMPT.AT)
        .from(LOGIN_ATTEMPT)
        .where(condition)
        .and(LOGIN_ATTEMPT.AT.gt(clock.instant().minus(GuessingLimit.MEMORY)))
        .orderBy(LOGIN_ATTEMPT.AT.desc())
        .limit(GuessingLimit.MOST)
        .fetch(LOGIN_ATTEMPT.AT);
  }

  private byte[] login(Attempt attempt) {
    return hashes.of("login " + attempt.plainLogin());
  }

  private byte[] source(Attempt attempt) {
    return hashes.of("source " + attempt.source().network());
  }

  private byte[] device(Attempt attempt) {
    var device = attempt.device();
    if (device == null) throw new IllegalArgumentException("the browser has no cookie");
    return hashes.of("device " + device.text() + " " + attempt.plainLogin());
  }
}
