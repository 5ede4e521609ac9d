package org.spoluplan.grants.cofunding;

import static org.spoluplan.grants.db.Tables.COFUNDING_KEY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.grants.db.tables.records.CofundingKeyRecord;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Ways of dividing, by versions.
@Repository
class SplitKeys {

  private final DSLContext sql;

  SplitKeys(DSLContext sql) {
    this.sql = sql;
  }

  KeyVersion on(SplitKey key, LocalDate day) {
    return sql.selectFrom(COFUNDING_KEY)
        .where(COFUNDING_KEY.CODE.eq(Code.of(key)))
        .and(COFUNDING_KEY.VALID_FROM.le(day))
        .orderBy(COFUNDING_KEY.VALID_FROM.desc(), COFUNDING_KEY.NUMBER.desc())
        .limit(1)
        .fetchSingle(SplitKeys::version);
  }

  List<KeyVersion> list() {
    return sql.selectFrom(COFUNDING_KEY)
        .orderBy(COFUNDING_KEY.CODE, COFUNDING_KEY.NUMBER)
        .fetch(SplitKeys::version);
  }

  private static KeyVersion version(CofundingKeyRecord row) {
    return new KeyVersion(
        Code.parse(SplitKey.class, row.getCode()), row.getNumber(), row.getRoundingE2());
  }
}
