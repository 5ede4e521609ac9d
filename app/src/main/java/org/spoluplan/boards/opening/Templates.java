package org.spoluplan.boards.opening;

import static org.spoluplan.boards.db.Tables.TEMPLATE;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.boards.db.tables.records.TemplateRecord;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Repository;

/// What boards can begin with: data with versions, of which the newest in force is offered.
@Repository
class Templates {

  private final DSLContext sql;
  private final Clock clock;

  Templates(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Template> list() {
    var newest = new LinkedHashMap<String, Template>();
    sql.selectFrom(TEMPLATE)
        .where(TEMPLATE.VALID_FROM.le(Today.of(clock)))
        .orderBy(TEMPLATE.POSITION, TEMPLATE.NUMBER)
        .forEach(row -> newest.put(row.getCode(), template(row)));
    return List.copyOf(newest.values());
  }

  Optional<Template> find(String code) {
    return list().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private static Template template(TemplateRecord row) {
    return new Template(
        row.getCode(),
        row.getNumber(),
        row.getName(),
        row.getNameEn(),
        BoardJson.read("{\"sheets\":" + row.getLayout().data() + "}", Layout.class));
  }
}
