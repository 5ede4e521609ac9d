package org.spoluplan.grants.agreements;

import static org.spoluplan.grants.db.Tables.BUDGET_EDITION;
import static org.spoluplan.grants.db.Tables.BUDGET_LINE;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.db.tables.records.BudgetEditionRecord;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Binding budgets as they were proposed and decided.
@Repository
class BudgetEditions {

  private final DSLContext sql;
  private final Clock clock;

  BudgetEditions(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<BudgetEdition> of(ApplicationId id) {
    var lines =
        sql.selectFrom(BUDGET_LINE)
            .where(BUDGET_LINE.APPLICATION_ID.eq(id.value()))
            .orderBy(BUDGET_LINE.ITEM)
            .fetchGroups(
                BUDGET_LINE.NUMBER,
                row -> new BindingBudget.Line(row.getItem(), row.getAmountE2()));
    return sql.selectFrom(BUDGET_EDITION)
        .where(BUDGET_EDITION.APPLICATION_ID.eq(id.value()))
        .orderBy(BUDGET_EDITION.NUMBER.desc())
        .fetch(row -> edition(row, lines.getOrDefault(row.getNumber(), List.of())));
  }

  private static BudgetEdition edition(BudgetEditionRecord row, List<BindingBudget.Line> lines) {
    return new BudgetEdition(
        new BindingBudget(row.getNumber(), lines),
        Code.parse(BudgetEdition.State.class, row.getState()),
        row.getRenouncedE2(),
        row.getReason(),
        new PersonId(row.getProposedBy()),
        row.getProposedAt(),
        row.getAnswer());
  }

  Optional<BudgetEdition> inForce(ApplicationId id) {
    return of(id).stream()
        .filter(one -> one.state() == BudgetEdition.State.APPROVED)
        .max(Comparator.comparingInt(BudgetEdition::number));
  }

  Optional<BudgetEdition> proposed(ApplicationId id) {
    return of(id).stream().filter(one -> one.state() == BudgetEdition.State.PROPOSED).findFirst();
  }

  void propose(
      ApplicationId id,
      List<BindingBudget.Line> lines,
      long renounced,
      @Nullable String reason,
      PersonId by) {
    int number = of(id).stream().mapToInt(BudgetEdition::number).max().orElse(0) + 1;
    var row = sql.newRecord(BUDGET_EDITION);
    row.setApplicationId(id.value());
    row.setNumber(number);
    row.setState(Code.of(BudgetEdition.State.PROPOSED));
    row.setRenouncedE2(renounced);
    row.setReason(reason);
    row.setProposedBy(by.value());
    row.setProposedAt(clock.instant());
    row.insert();
    for (var line : lines) {
      sql.insertInto(BUDGET_LINE)
          .set(BUDGET_LINE.APPLICATION_ID, id.value())
          .set(BUDGET_LINE.NUMBER, number)
          .set(BUDGET_LINE.ITEM, line.item())
          .set(BUDGET_LINE.AMOUNT_E2, line.amount())
          .execute();
    }
  }

  void decide(
      ApplicationId id,
      int number,
      BudgetEdition.State state,
      @Nullable String answer,
      PersonId by) {
    sql.update(BUDGET_EDITION)
        .set(BUDGET_EDITION.STATE, Code.of(state))
        .set(BUDGET_EDITION.ANSWER, answer)
        .set(BUDGET_EDITION.DECIDED_BY, by.value())
        .set(BUDGET_EDITION.DECIDED_AT, clock.instant())
        .where(BUDGET_EDITION.APPLICATION_ID.eq(id.value()))
        .and(BUDGET_EDITION.NUMBER.eq(number))
        .execute();
  }
}
