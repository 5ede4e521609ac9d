package org.spoluplan.people.signin;

import static org.spoluplan.people.db.Tables.ACCOUNT;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/// Everybody in the demo region signs in with one password, which its pages tell.
@Repository
class DemoPasswords implements DemoPart {

  /// By whom the demo region is known: an empty system is filled with it, or it is not there.
  static final String COORDINATOR = "jana.vrbicka@ukazka.example";

  private final DSLContext sql;
  private final PasswordEncoder passwords;

  DemoPasswords(DSLContext sql, PasswordEncoder passwords) {
    this.sql = sql;
    this.passwords = passwords;
  }

  @Override
  public int position() {
    return 15;
  }

  @Override
  public void fill(LocalDate today) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, passwords.encode(PASSWORD))
        .where(ACCOUNT.PASSWORD_HASH.isNull())
        .execute();
  }
}
