package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.PERSON;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonDirectory;
import org.spoluplan.access.PersonId;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/// Who may sign in and with what.
@Repository
class Accounts implements UserDetailsService, PersonDirectory {

  private final DSLContext sql;

  Accounts(DSLContext sql) {
    this.sql = sql;
  }

  /// @param login an e-mail address
  @Override
  public UserDetails loadUserByUsername(String login) {
    return sql.select(PERSON.ID, ACCOUNT.PASSWORD_HASH)
        .from(ACCOUNT)
        .join(PERSON)
        .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
        .where(DSL.lower(PERSON.EMAIL).eq(login.strip().toLowerCase(java.util.Locale.ROOT)))
        .and(ACCOUNT.DISABLED_AT.isNull())
        .and(ACCOUNT.PASSWORD_HASH.isNotNull())
        .fetchOptional(row -> new SignedIn(row.value1(), row.value2()))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
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
}
