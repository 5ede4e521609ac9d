package org.spoluplan.access;

import static org.spoluplan.access.db.Tables.AUDIT_ENTRY;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// The trail, to be read.
@Repository
public class AuditEntries {

  private final DSLContext sql;

  AuditEntries(DSLContext sql) {
    this.sql = sql;
  }

  /// The latest first.
  public List<AuditEntry> list(AuditFilter filter, int offset, int most) {
    return sql.selectFrom(AUDIT_ENTRY)
        .where(condition(filter))
        .orderBy(AUDIT_ENTRY.SEQ.desc())
        .offset(offset)
        .limit(most)
        .fetch(AuditTrail::toEntry);
  }

  public int count(AuditFilter filter) {
    return sql.fetchCount(AUDIT_ENTRY, condition(filter));
  }

  private static Condition condition(AuditFilter filter) {
    var condition = DSL.noCondition();
    var people = filter.people();
    if (people != null) {
      condition = condition.and(AUDIT_ENTRY.ACTOR.in(people).or(AUDIT_ENTRY.THING_ID.in(people)));
    }
    if (!filter.act().isEmpty()) {
      condition = condition.and(AUDIT_ENTRY.ACT.contains(filter.act()));
    }
    if (!filter.thing().isEmpty()) condition = condition.and(thing(filter.thing()));
    if (filter.since() != null) condition = condition.and(AUDIT_ENTRY.AT.ge(filter.since()));
    if (filter.until() != null) condition = condition.and(AUDIT_ENTRY.AT.lt(filter.until()));
    return condition;
  }

  private static Condition thing(String typed) {
    try {
      return AUDIT_ENTRY.THING_ID.eq(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return AUDIT_ENTRY.THING_KIND.eq(typed);
    }
  }
}
