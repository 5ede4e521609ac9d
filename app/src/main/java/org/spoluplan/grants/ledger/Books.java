package org.spoluplan.grants.ledger;

import static org.spoluplan.grants.db.Tables.CALL;
import static org.spoluplan.grants.db.Tables.LEDGER_ENTRY;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.spoluplan.access.Actor;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.db.tables.records.LedgerEntryRecord;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All entries of the books.
@Repository
class Books implements Ledger {

  private final DSLContext sql;
  private final Clock clock;

  Books(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the transaction of the act: no act without its entry, no entry without its act.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Actor actor, Move move) {
    lock(move);
    if (move.from() != LedgerAccount.BUDGET) requireEnough(move);
    var application = move.application();
    sql.insertInto(LEDGER_ENTRY)
        .set(LEDGER_ENTRY.FROM_CALL_ID, move.fromCall().value())
        .set(LEDGER_ENTRY.FROM_ACCOUNT, Code.of(move.from()))
        .set(LEDGER_ENTRY.TO_CALL_ID, move.toCall().value())
        .set(LEDGER_ENTRY.TO_ACCOUNT, Code.of(move.to()))
        .set(LEDGER_ENTRY.APPLICATION_ID, application == null ? null : application.value())
        .set(LEDGER_ENTRY.AMOUNT_E2, move.amount())
        .set(LEDGER_ENTRY.ACT, move.act())
        .set(LEDGER_ENTRY.MOVED_BY, actor.signedInPerson().value())
        .set(LEDGER_ENTRY.MOVED_AT, clock.instant())
        .execute();
  }

  /// Both calls, always in the same order, so that two moves never wait for each other.
  private void lock(Move move) {
    var calls =
        Stream.of(move.fromCall().value(), move.toCall().value()).distinct().sorted().toList();
    for (UUID call : calls) {
      sql.select(CALL.ID).from(CALL).where(CALL.ID.eq(call)).forUpdate().fetch();
    }
  }

  private void requireEnough(Move move) {
    var application = move.application();
    long there =
        application == null || isCommon(move.from())
            ? balances(move.fromCall()).getOrDefault(move.from(), 0L)
            : balance(application, move.from());
    if (there < move.amount()) {
      throw new IllegalStateException(
          move.from() + " of " + move.fromCall() + " has " + there + ", not " + move.amount());
    }
  }

  private static boolean isCommon(LedgerAccount account) {
    return switch (account) {
      case BUDGET, POT, RESERVE, RETURNED -> true;
      case AWARDED, PAID -> false;
    };
  }

  @Override
  public Map<LedgerAccount, Long> balances(CallId call) {
    var balances = new EnumMap<LedgerAccount, Long>(LedgerAccount.class);
    for (var account : LedgerAccount.values()) {
      var code = Code.of(account);
      var in = LEDGER_ENTRY.TO_CALL_ID.eq(call.value()).and(LEDGER_ENTRY.TO_ACCOUNT.eq(code));
      var out = LEDGER_ENTRY.FROM_CALL_ID.eq(call.value()).and(LEDGER_ENTRY.FROM_ACCOUNT.eq(code));
      balances.put(account, sum(in) - sum(out));
    }
    return balances;
  }

  @Override
  public long balance(ApplicationId application, LedgerAccount account) {
    var its = LEDGER_ENTRY.APPLICATION_ID.eq(application.value());
    return sum(its.and(is(LEDGER_ENTRY.TO_ACCOUNT, account)))
        - sum(its.and(is(LEDGER_ENTRY.FROM_ACCOUNT, account)));
  }

  @Override
  public Map<ApplicationId, Map<LedgerAccount, Long>> came(Collection<ApplicationId> applications) {
    var ids = applications.stream().map(ApplicationId::value).toList();
    var came = new HashMap<ApplicationId, Map<LedgerAccount, Long>>();
    sql.selectFrom(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.APPLICATION_ID.in(ids))
        .forEach(
            row ->
                came.computeIfAbsent(
                        new ApplicationId(row.getApplicationId()),
                        _ -> new EnumMap<>(LedgerAccount.class))
                    .merge(
                        Code.parse(LedgerAccount.class, row.getToAccount()),
                        row.getAmountE2(),
                        Math::addExact));
    return came;
  }

  private static Condition is(TableField<LedgerEntryRecord, String> field, LedgerAccount account) {
    return field.eq(Code.of(account));
  }

  private long sum(Condition wanted) {
    List<Long> amounts =
        sql.select(DSL.coalesce(DSL.sum(LEDGER_ENTRY.AMOUNT_E2), DSL.inline(0)).cast(Long.class))
            .from(LEDGER_ENTRY)
            .where(wanted)
            .fetch(row -> row.value1());
    return amounts.getFirst();
  }
}
