package org.spoluplan.grants.agreements;

import static org.spoluplan.grants.db.Tables.PAYMENT;
import static org.spoluplan.grants.db.Tables.PAYMENT_APPROVAL;
import static org.spoluplan.grants.db.Tables.PAYMENT_LEVEL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.db.tables.records.PaymentRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.springframework.stereotype.Repository;

/// Payments and who approved them.
@Repository
class Payments {

  private final DSLContext sql;
  private final Clock clock;

  Payments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<PaymentLevel> levels() {
    return sql.selectFrom(PAYMENT_LEVEL)
        .orderBy(PAYMENT_LEVEL.FROM_E2, PAYMENT_LEVEL.VALID_FROM)
        .fetch(
            row ->
                new PaymentLevel(
                    row.getFromE2(), row.getValidFrom(), row.getApprovals(), row.getBatch()));
  }

  void put(PaymentLevel level) {
    sql.insertInto(PAYMENT_LEVEL)
        .set(PAYMENT_LEVEL.FROM_E2, level.from())
        .set(PAYMENT_LEVEL.VALID_FROM, level.validFrom())
        .set(PAYMENT_LEVEL.APPROVALS, level.approvals())
        .set(PAYMENT_LEVEL.BATCH, level.batch())
        .onConflict(PAYMENT_LEVEL.FROM_E2, PAYMENT_LEVEL.VALID_FROM)
        .doUpdate()
        .set(PAYMENT_LEVEL.APPROVALS, level.approvals())
        .set(PAYMENT_LEVEL.BATCH, level.batch())
        .execute();
  }

  /// By number.
  List<Payment> of(ApplicationId agreement) {
    return fetch(PAYMENT.APPLICATION_ID.eq(agreement.value()));
  }

  List<Payment> of(Collection<ApplicationId> agreements) {
    return fetch(PAYMENT.APPLICATION_ID.in(agreements.stream().map(ApplicationId::value).toList()));
  }

  /// Those that wait for an approval or for the bank.
  List<Payment> open() {
    return fetch(
        PAYMENT.STATE.in(Code.of(Payment.State.PREPARED), Code.of(Payment.State.APPROVED)));
  }

  Payment get(ApplicationId agreement, int number) {
    return of(agreement).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("payment", agreement.value()));
  }

  private List<Payment> fetch(Condition wanted) {
    var rows =
        sql.selectFrom(PAYMENT)
            .where(wanted)
            .orderBy(PAYMENT.APPLICATION_ID, PAYMENT.NUMBER)
            .fetch();
    var approvals =
        sql.selectFrom(PAYMENT_APPROVAL)
            .where(PAYMENT_APPROVAL.PAYMENT_ID.in(rows.map(PaymentRecord::getId)))
            .orderBy(PAYMENT_APPROVAL.APPROVED_AT)
            .fetchGroups(
                PAYMENT_APPROVAL.PAYMENT_ID,
                row -> new Payment.Approval(new PersonId(row.getPersonId()), row.getApprovedAt()));
    return rows.map(row -> payment(row, approvals));
  }

  private static Payment payment(PaymentRecord row, Map<UUID, List<Payment.Approval>> approvals) {
    return new Payment(
        row.getId(),
        new ApplicationId(row.getApplicationId()),
        row.getNumber(),
        row.getAmountE2(),
        row.getDueOn(),
        Code.parse(Payment.State.class, row.getState()),
        row.getApprovals(),
        row.getBatch(),
        new PersonId(row.getPreparedBy()),
        approvals.getOrDefault(row.getId(), List.of()),
        row.getPaidOn());
  }

  void add(ApplicationId agreement, long amount, LocalDate due, PaymentLevel level, PersonId by) {
    var row = sql.newRecord(PAYMENT);
    row.setApplicationId(agreement.value());
    row.setNumber(of(agreement).stream().mapToInt(Payment::number).max().orElse(0) + 1);
    row.setAmountE2(amount);
    row.setDueOn(due);
    row.setState(Code.of(Payment.State.PREPARED));
    row.setApprovals(level.approvals());
    row.setBatch(level.batch());
    row.setPreparedBy(by.value());
    row.setPreparedAt(clock.instant());
    row.insert();
  }

  void approve(UUID id, PersonId by) {
    sql.insertInto(PAYMENT_APPROVAL)
        .set(PAYMENT_APPROVAL.PAYMENT_ID, id)
        .set(PAYMENT_APPROVAL.PERSON_ID, by.value())
        .set(PAYMENT_APPROVAL.APPROVED_AT, clock.instant())
        .execute();
  }

  void put(UUID id, Payment.State state) {
    sql.update(PAYMENT).set(PAYMENT.STATE, Code.of(state)).where(PAYMENT.ID.eq(id)).execute();
  }

  void paid(UUID id, LocalDate day, PersonId by) {
    sql.update(PAYMENT)
        .set(PAYMENT.STATE, Code.of(Payment.State.PAID))
        .set(PAYMENT.PAID_ON, day)
        .set(PAYMENT.PAID_BY, by.value())
        .where(PAYMENT.ID.eq(id))
        .execute();
  }

  /// Of what is not cancelled, in haléře.
  long sum(ApplicationId agreement) {
    return sql.select(DSL.coalesce(DSL.sum(PAYMENT.AMOUNT_E2), DSL.inline(0)).cast(Long.class))
        .from(PAYMENT)
        .where(PAYMENT.APPLICATION_ID.eq(agreement.value()))
        .and(PAYMENT.STATE.ne(Code.of(Payment.State.CANCELLED)))
        .fetchSingle()
        .value1();
  }
}
