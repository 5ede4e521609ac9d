package org.spoluplan.grants.financing;

import static org.spoluplan.grants.db.Tables.FINANCING_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.financing.MoneyRule.Kind;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Shares by days. They are added, never changed.
@Repository
class MoneyRules {

  private final DSLContext sql;
  private final Clock clock;

  MoneyRules(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<MoneyRule> list() {
    return sql.selectFrom(FINANCING_RULE)
        .orderBy(FINANCING_RULE.KIND, FINANCING_RULE.VALID_FROM.desc())
        .fetch(
            row ->
                new MoneyRule(
                    Code.parse(Kind.class, row.getKind()),
                    row.getValidFrom(),
                    row.getPercentE2(),
                    row.getSource()));
  }

  /// As it held on the last day of the year; empty before there was any.
  Optional<MoneyRule> of(Kind kind, int year) {
    var last = LocalDate.of(year, 12, 31);
    return list().stream()
        .filter(one -> one.kind() == kind && !one.from().isAfter(last))
        .max(Comparator.comparing(MoneyRule::from));
  }

  /// @return whether none of the kind holds from that day yet
  boolean add(MoneyRule rule, PersonId by) {
    var row = sql.newRecord(FINANCING_RULE);
    row.setKind(Code.of(rule.kind()));
    row.setValidFrom(rule.from());
    row.setPercentE2(rule.shareE2());
    row.setSource(rule.source());
    row.setSetBy(by.value());
    row.setSetAt(clock.instant());
    return sql.insertInto(FINANCING_RULE).set(row).onConflictDoNothing().execute() == 1;
  }
}
