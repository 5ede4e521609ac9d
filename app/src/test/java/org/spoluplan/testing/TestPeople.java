package org.spoluplan.testing;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.PERSON;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Makes the people and organisations that a test is about.
@TestComponent
public class TestPeople {

  private final DSLContext sql;
  private final PasswordEncoder passwords;
  private final Clock clock;

  TestPeople(DSLContext sql, PasswordEncoder passwords, Clock clock) {
    this.sql = sql;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// Somebody in the directory who cannot sign in.
  ///
  /// @param name given and family name, "Jana Vrbická"
  public PersonId person(String name) {
    return person(new PersonId(UUID.randomUUID()), name);
  }

  /// Somebody whose id was known before.
  public PersonId person(PersonId person, String name) {
    var parts = name.split(" ", 2);
    sql.insertInto(PERSON)
        .set(PERSON.ID, person.value())
        .set(PERSON.GIVEN_NAME, parts[0])
        .set(PERSON.FAMILY_NAME, parts[1])
        .set(PERSON.EMAIL, email(person))
        .set(PERSON.CREATED_AT, clock.instant())
        .execute();
    return person;
  }

  public String email(PersonId person) {
    return person.value() + "@example.org";
  }

  /// Somebody who can sign in, with roles held everywhere.
  public PersonId account(String name, Role... roles) {
    var person = person(name);
    sql.insertInto(ACCOUNT)
        .set(ACCOUNT.PERSON_ID, person.value())
        .set(ACCOUNT.PASSKEY_HANDLE, person.value().toString().getBytes(StandardCharsets.UTF_8))
        .set(ACCOUNT.CREATED_AT, clock.instant())
        .execute();
    for (var role : roles) grant(person, role, null);
    return person;
  }

  public PersonId accountWithPassword(String name, String password, Role... roles) {
    var person = account(name, roles);
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, passwords.encode(password))
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
    return person;
  }

  /// @param organisation where the role is held; null means everywhere
  public void grant(PersonId person, Role role, @Nullable OrganisationId organisation) {
    sql.insertInto(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.PERSON_ID, person.value())
        .set(ROLE_ASSIGNMENT.ROLE, Code.of(role))
        .set(ROLE_ASSIGNMENT.ORGANISATION_ID, organisation == null ? null : organisation.value())
        .set(ROLE_ASSIGNMENT.VALID_FROM, Today.of(clock).minusYears(1))
        .execute();
  }

  public OrganisationId organisation(String name) {
    return organisation(name, null);
  }

  /// The region as an organisation: it keeps its basic network.
  ///
  /// @param code of the region
  public OrganisationId region(String code) {
    var name =
        sql.fetchSingle("select name from territory.area where kind = 'region' and code = ?", code);
    return typed(organisation(name.get(0, String.class)), "region");
  }

  /// Who speaks for a municipality.
  public OrganisationId townHall(String name) {
    return typed(organisation(name), "municipality");
  }

  private OrganisationId typed(OrganisationId id, String type) {
    sql.update(ORGANISATION)
        .set(ORGANISATION.TYPE_CODE, type)
        .where(ORGANISATION.ID.eq(id.value()))
        .execute();
    return id;
  }

  public OrganisationId organisation(String name, @Nullable Ico ico) {
    var id = UUID.randomUUID();
    sql.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.NAME, name)
        .set(ORGANISATION.ICO, ico == null ? null : ico.digits())
        .set(ORGANISATION.TYPE_CODE, "provider")
        .execute();
    return new OrganisationId(id);
  }
}
