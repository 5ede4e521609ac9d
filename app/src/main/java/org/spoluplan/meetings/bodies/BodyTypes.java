package org.spoluplan.meetings.bodies;

import static org.spoluplan.meetings.db.Tables.BODY_TYPE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.db.tables.records.BodyTypeRecord;
import org.springframework.stereotype.Repository;

/// The kinds of bodies a region has, in its own order.
@Repository
class BodyTypes {

  private final DSLContext sql;

  BodyTypes(DSLContext sql) {
    this.sql = sql;
  }

  /// Retired ones too.
  List<BodyType> all() {
    return sql.selectFrom(BODY_TYPE)
        .orderBy(BODY_TYPE.POSITION, BODY_TYPE.CODE)
        .fetch(BodyTypes::toType);
  }

  BodyType get(String code) {
    return sql.selectFrom(BODY_TYPE)
        .where(BODY_TYPE.CODE.eq(code))
        .fetchOptional(BodyTypes::toType)
        .orElseThrow(() -> new NotFound("body type", code));
  }

  String add(BodyTypeDetails details) {
    var last = sql.select(DSL.max(BODY_TYPE.POSITION)).from(BODY_TYPE).fetchSingle().value1();
    var code = "t" + UUID.randomUUID().toString().replace("-", "");
    sql.insertInto(BODY_TYPE)
        .set(BODY_TYPE.CODE, code)
        .set(BODY_TYPE.NAME_CS, details.nameCs())
        .set(BODY_TYPE.NAME_EN, details.nameEn())
        .set(BODY_TYPE.POSITION, last == null ? 1 : last + 1)
        .set(BODY_TYPE.RETIRED, details.retired())
        .execute();
    return code;
  }

  /// @return false when somebody saved another version in the meantime
  boolean update(String code, BodyTypeDetails details, int version) {
    return sql.update(BODY_TYPE)
            .set(BODY_TYPE.NAME_CS, details.nameCs())
            .set(BODY_TYPE.NAME_EN, details.nameEn())
            .set(BODY_TYPE.RETIRED, details.retired())
            .set(BODY_TYPE.VERSION, version + 1)
            .where(BODY_TYPE.CODE.eq(code))
            .and(BODY_TYPE.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static BodyType toType(BodyTypeRecord row) {
    return new BodyType(
        row.getCode(), row.getNameCs(), row.getNameEn(), row.getRetired(), row.getVersion());
  }
}
