package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.PERSON;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonDirectory;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.PersonName;
import org.springframework.stereotype.Repository;

/// Who may sign in and with what.
@Repository
class Accounts implements PersonDirectory {

  private static final int HANDLE_BYTES = 32;

  private final DSLContext sql;
  private final Clock clock;

  Accounts(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<String> activeName(PersonId person) {
    return sql.select(PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
        .from(ACCOUNT)
        .join(PERSON)
        .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
        .where(PERSON.ID.eq(person.value()))
        .and(ACCOUNT.DISABLED_AT.isNull())
        .fetchOptional(row -> row.value1() + " " + row.value2());
  }

  Account get(PersonId person) {
    return find(PERSON.ID.eq(person.value()))
        .orElseThrow(() -> new NotFound("person", person.value()));
  }

  Optional<Account> findByEmail(String email) {
    return find(DSL.lower(PERSON.EMAIL).eq(email.strip().toLowerCase(Locale.ROOT)));
  }

  Optional<Account> findByIdentity(String issuer, String subject) {
    return find(ACCOUNT.OIDC_ISSUER.eq(issuer).and(ACCOUNT.OIDC_SUBJECT.eq(subject)));
  }

  boolean anyExists() {
    return sql.fetchExists(ACCOUNT);
  }

  /// The person can sign in from now on; nothing changes for one who can already.
  void open(PersonId person) {
    sql.insertInto(ACCOUNT)
        .set(ACCOUNT.PERSON_ID, person.value())
        .set(ACCOUNT.PASSKEY_HANDLE, randomHandle())
        .set(ACCOUNT.CREATED_AT, clock.instant())
        .onConflictDoNothing()
        .execute();
  }

  void setPassword(PersonId person, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
  }

  /// @return false when the person has another identity already
  boolean setIdentity(PersonId person, String issuer, String subject) {
    return sql.update(ACCOUNT)
            .set(ACCOUNT.OIDC_ISSUER, issuer)
            .set(ACCOUNT.OIDC_SUBJECT, subject)
            .where(ACCOUNT.PERSON_ID.eq(person.value()))
            .and(ACCOUNT.OIDC_SUBJECT.isNull())
            .execute()
        == 1;
  }

  void disable(PersonId person) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, clock.instant())
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
  }

  void enable(PersonId person) {
    sql.update(ACCOUNT)
        .setNull(ACCOUNT.DISABLED_AT)
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
  }

  void signedIn(PersonId person) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.LAST_LOGIN_AT, clock.instant())
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
  }

  /// Somebody new, for whom there was no form of the directory yet.
  PersonId addPerson(PersonName name, String email) {
    var id = UUID.randomUUID();
    sql.insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.GIVEN_NAME, name.given())
        .set(PERSON.FAMILY_NAME, name.family())
        .set(PERSON.EMAIL, email)
        .set(PERSON.CREATED_AT, clock.instant())
        .execute();
    return new PersonId(id);
  }

  void grantEverywhere(PersonId person, Role role) {
    sql.insertInto(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.PERSON_ID, person.value())
        .set(ROLE_ASSIGNMENT.ROLE, Code.of(role))
        .set(ROLE_ASSIGNMENT.VALID_FROM, Today.of(clock))
        .execute();
  }

  private Optional<Account> find(Condition condition) {
    return sql.select(PERSON.fields())
        .select(ACCOUNT.fields())
        .from(PERSON)
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
        .where(condition)
        .fetchOptional(this::toAccount);
  }

  private Account toAccount(Record row) {
    var name =
        new PersonName(
            row.get(PERSON.TITLE_BEFORE),
            row.get(PERSON.GIVEN_NAME),
            row.get(PERSON.FAMILY_NAME),
            row.get(PERSON.TITLE_AFTER));
    @Nullable UUID account = row.get(ACCOUNT.PERSON_ID);
    return new Account(
        new PersonId(row.get(PERSON.ID)),
        name,
        row.get(PERSON.EMAIL),
        Locale.of(row.get(PERSON.LANGUAGE)),
        account != null,
        row.get(ACCOUNT.PASSWORD_HASH),
        row.get(ACCOUNT.DISABLED_AT),
        row.get(ACCOUNT.LAST_LOGIN_AT),
        roles(row.get(PERSON.ID)));
  }

  private List<Standing> roles(UUID person) {
    return sql.select(ROLE_ASSIGNMENT.ROLE, ROLE_ASSIGNMENT.ORGANISATION_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person))
        .and(ROLE_ASSIGNMENT.VALID_TO.isNull().or(ROLE_ASSIGNMENT.VALID_TO.ge(Today.of(clock))))
        .fetch(row -> new Standing(Code.parse(Role.class, row.value1()), row.value2()));
  }

  private static byte[] randomHandle() {
    var handle = new byte[HANDLE_BYTES];
    new SecureRandom().nextBytes(handle);
    return handle;
  }
}
