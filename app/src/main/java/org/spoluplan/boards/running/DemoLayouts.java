package org.spoluplan.boards.running;

import static org.spoluplan.boards.db.Tables.TEMPLATE;

import org.jooq.DSLContext;
import org.spoluplan.boards.state.Layout;
import org.springframework.stereotype.Repository;

/// Templates as the demo region begins with them.
@Repository
class DemoLayouts {

  private final DSLContext sql;

  DemoLayouts(DSLContext sql) {
    this.sql = sql;
  }

  record Numbered(int number, Layout layout) {}

  Numbered newest(String code) {
    return sql.selectFrom(TEMPLATE)
        .where(TEMPLATE.CODE.eq(code))
        .orderBy(TEMPLATE.NUMBER.desc())
        .limit(1)
        .fetchSingle(row -> new Numbered(row.getNumber(), BoardRegister.layout(row.getLayout())));
  }
}
