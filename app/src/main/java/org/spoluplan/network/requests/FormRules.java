package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.REQUEST_FORM;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.db.tables.records.RequestFormRecord;
import org.springframework.stereotype.Repository;

/// What forms ask for, by days from which they do.
@Repository
class FormRules {

  private final DSLContext sql;

  FormRules(DSLContext sql) {
    this.sql = sql;
  }

  /// The rules of that day; before the first ones, the first.
  Demands on(RequestForm form, LocalDate day) {
    var at = newest(form, REQUEST_FORM.VALID_FROM.le(day));
    return at == null ? first(form) : demands(at);
  }

  private @Nullable RequestFormRecord newest(RequestForm form, Condition which) {
    return sql.selectFrom(REQUEST_FORM)
        .where(REQUEST_FORM.CODE.eq(Code.of(form)).and(which))
        .orderBy(REQUEST_FORM.VALID_FROM.desc())
        .limit(1)
        .fetchOne();
  }

  private Demands first(RequestForm form) {
    return demands(
        sql.selectFrom(REQUEST_FORM)
            .where(REQUEST_FORM.CODE.eq(Code.of(form)))
            .orderBy(REQUEST_FORM.VALID_FROM)
            .limit(1)
            .fetchSingle());
  }

  private static Demands demands(RequestFormRecord row) {
    return new Demands(
        row.getValidFrom(),
        row.getNeedsStatement(),
        row.getNeedsOpinion(),
        row.getNeedsCouncil(),
        row.getAnswerDays(),
        row.getRemindDays());
  }
}
