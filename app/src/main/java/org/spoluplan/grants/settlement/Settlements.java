package org.spoluplan.grants.settlement;

import static org.spoluplan.grants.db.Tables.SETTLEMENT;
import static org.spoluplan.grants.db.Tables.SETTLEMENT_FILE;
import static org.spoluplan.grants.db.Tables.SETTLEMENT_SUBMISSION;
import static org.spoluplan.grants.db.Tables.SETTLEMENT_TOTAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.AcceptedAccounts;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.db.tables.records.SettlementRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Sha256;
import org.springframework.stereotype.Repository;

/// Settlements, their reports and totals, what was submitted, and their files.
@Repository
class Settlements implements AcceptedAccounts {

  private static final String COST = "cost";
  private static final String INCOME = "income";

  private final DSLContext sql;
  private final Clock clock;

  Settlements(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public boolean isAccepted(ApplicationId id) {
    return of(id).state().isChecked();
  }

  /// What nobody began is blank.
  Settlement of(ApplicationId id) {
    return sql.selectFrom(SETTLEMENT)
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .fetchOptional(this::settlement)
        .orElseGet(() -> Settlement.blank(id));
  }

  private Settlement settlement(SettlementRecord row) {
    var id = new ApplicationId(row.getApplicationId());
    return new Settlement(
        id,
        Code.parse(SettlementState.class, row.getState()),
        new Report(row.getDone(), row.getOtherwise(), row.getClients(), row.getFteE2()),
        row.getFaults(),
        row.getCompleteBy(),
        row.getReturnE2(),
        row.getReturnReason(),
        row.getReturnBy(),
        row.getReturnedOn(),
        submitted(id),
        row.getVersion());
  }

  private Settlement.@Nullable Submitted submitted(ApplicationId id) {
    return sql.selectFrom(SETTLEMENT_SUBMISSION)
        .where(SETTLEMENT_SUBMISSION.APPLICATION_ID.eq(id.value()))
        .orderBy(SETTLEMENT_SUBMISSION.NUMBER.desc())
        .limit(1)
        .fetchOne(
            row ->
                new Settlement.Submitted(row.getNumber(), row.getSubmittedAt(), row.getSha256()));
  }

  /// Nobody else writes into it until this transaction ends; begins it where nobody has yet.
  Settlement lock(ApplicationId id) {
    sql.insertInto(SETTLEMENT)
        .set(SETTLEMENT.APPLICATION_ID, id.value())
        .set(SETTLEMENT.STATE, Code.of(SettlementState.WRITING))
        .onConflictDoNothing()
        .execute();
    sql.select(SETTLEMENT.APPLICATION_ID)
        .from(SETTLEMENT)
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return of(id);
  }

  void put(ApplicationId id, Report report) {
    sql.update(SETTLEMENT)
        .set(SETTLEMENT.DONE, report.done())
        .set(SETTLEMENT.OTHERWISE, report.otherwise())
        .set(SETTLEMENT.CLIENTS, report.clients())
        .set(SETTLEMENT.FTE_E2, report.fteE2())
        .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  Totals totals(ApplicationId id) {
    var costs = new HashMap<String, Long>();
    var incomes = new HashMap<String, Long>();
    sql.selectFrom(SETTLEMENT_TOTAL)
        .where(SETTLEMENT_TOTAL.APPLICATION_ID.eq(id.value()))
        .forEach(
            row -> {
              var amounts = row.getKind().equals(COST) ? costs : incomes;
              amounts.put(row.getCode(), row.getAmountE2());
            });
    return new Totals(costs, incomes);
  }

  void put(ApplicationId id, Totals totals) {
    sql.deleteFrom(SETTLEMENT_TOTAL)
        .where(SETTLEMENT_TOTAL.APPLICATION_ID.eq(id.value()))
        .execute();
    put(id, COST, totals.costs());
    put(id, INCOME, totals.incomes());
    sql.update(SETTLEMENT)
        .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  private void put(ApplicationId id, String kind, Map<String, Long> amounts) {
    amounts.forEach(
        (code, amount) ->
            sql.insertInto(SETTLEMENT_TOTAL)
                .set(SETTLEMENT_TOTAL.APPLICATION_ID, id.value())
                .set(SETTLEMENT_TOTAL.KIND, kind)
                .set(SETTLEMENT_TOTAL.CODE, code)
                .set(SETTLEMENT_TOTAL.AMOUNT_E2, amount)
                .execute());
  }

  void put(
      ApplicationId id,
      SettlementState state,
      @Nullable String faults,
      @Nullable LocalDate completeBy) {
    sql.update(SETTLEMENT)
        .set(SETTLEMENT.STATE, Code.of(state))
        .set(SETTLEMENT.FAULTS, faults)
        .set(SETTLEMENT.COMPLETE_BY, completeBy)
        .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  /// @param returned to be returned, in haléře
  void accept(
      ApplicationId id,
      long returned,
      @Nullable String reason,
      @Nullable LocalDate by,
      PersonId checked) {
    var state = returned == 0 ? SettlementState.CLOSED : SettlementState.ACCEPTED;
    sql.update(SETTLEMENT)
        .set(SETTLEMENT.STATE, Code.of(state))
        .set(SETTLEMENT.RETURN_E2, returned)
        .set(SETTLEMENT.RETURN_REASON, reason)
        .set(SETTLEMENT.RETURN_BY, returned == 0 ? null : by)
        .set(SETTLEMENT.CHECKED_BY, checked.value())
        .set(SETTLEMENT.CHECKED_AT, clock.instant())
        .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  void returned(ApplicationId id, LocalDate day) {
    sql.update(SETTLEMENT)
        .set(SETTLEMENT.STATE, Code.of(SettlementState.CLOSED))
        .set(SETTLEMENT.RETURNED_ON, day)
        .set(SETTLEMENT.VERSION, SETTLEMENT.VERSION.plus(1))
        .where(SETTLEMENT.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  void submit(Settlement settlement, String content, PersonId by) {
    var before = settlement.submitted();
    var row = sql.newRecord(SETTLEMENT_SUBMISSION);
    row.setApplicationId(settlement.id().value());
    row.setNumber(before == null ? 1 : before.number() + 1);
    row.setContent(content);
    row.setSha256(HexFormat.of().formatHex(Sha256.of(content)));
    row.setSubmittedBy(by.value());
    row.setSubmittedAt(clock.instant());
    row.insert();
    put(settlement.id(), SettlementState.SUBMITTED, null, null);
  }

  List<FileId> files(ApplicationId id) {
    return sql.selectFrom(SETTLEMENT_FILE)
        .where(SETTLEMENT_FILE.APPLICATION_ID.eq(id.value()))
        .orderBy(SETTLEMENT_FILE.ADDED_AT)
        .fetch(row -> new FileId(row.getFileId()));
  }

  void add(ApplicationId id, FileId file, PersonId by) {
    sql.insertInto(SETTLEMENT_FILE)
        .set(SETTLEMENT_FILE.APPLICATION_ID, id.value())
        .set(SETTLEMENT_FILE.FILE_ID, file.value())
        .set(SETTLEMENT_FILE.ADDED_BY, by.value())
        .set(SETTLEMENT_FILE.ADDED_AT, clock.instant())
        .execute();
  }

  List<ApplicationId> with(FileId file) {
    return sql.select(SETTLEMENT_FILE.APPLICATION_ID)
        .from(SETTLEMENT_FILE)
        .where(SETTLEMENT_FILE.FILE_ID.eq(file.value()))
        .fetch(row -> new ApplicationId(row.value1()));
  }
}
