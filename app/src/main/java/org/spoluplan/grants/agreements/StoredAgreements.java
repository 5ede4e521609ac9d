package org.spoluplan.grants.agreements;

import static org.spoluplan.grants.db.Tables.AGREEMENT;
import static org.spoluplan.grants.db.Tables.APPLICATION;
import static org.spoluplan.grants.db.Tables.AWARD;
import static org.spoluplan.grants.db.Tables.BUDGET_EDITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.db.tables.records.AgreementRecord;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Awards and what became of them.
@Repository
class StoredAgreements implements Agreements {

  private final DSLContext sql;
  private final BudgetEditions editions;
  private final Payments payments;
  private final Terms terms;

  StoredAgreements(DSLContext sql, BudgetEditions editions, Payments payments, Terms terms) {
    this.sql = sql;
    this.editions = editions;
    this.payments = payments;
    this.terms = terms;
  }

  @Override
  public Optional<Agreement> find(ApplicationId id) {
    return fetch(AWARD.APPLICATION_ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Agreement> of(CallId call) {
    return fetch(AWARD.CALL_ID.eq(call.value()));
  }

  /// Those that are not signed yet, of all calls.
  List<Agreement> planning() {
    var planning = AGREEMENT.STATE.eq(Code.of(AgreementState.PLANNING));
    return fetch(AGREEMENT.STATE.isNull().or(planning));
  }

  private List<Agreement> fetch(Condition wanted) {
    Field<Long> renounced =
        DSL.field(
                DSL.select(DSL.sum(BUDGET_EDITION.RENOUNCED_E2))
                    .from(BUDGET_EDITION)
                    .where(BUDGET_EDITION.APPLICATION_ID.eq(AWARD.APPLICATION_ID))
                    .and(BUDGET_EDITION.STATE.eq(Code.of(BudgetEdition.State.APPROVED))))
            .cast(Long.class)
            .as("renounced");
    return sql.select(AWARD.asterisk(), AGREEMENT.asterisk(), renounced)
        .from(AWARD)
        .join(APPLICATION)
        .on(APPLICATION.ID.eq(AWARD.APPLICATION_ID))
        .leftJoin(AGREEMENT)
        .on(AGREEMENT.APPLICATION_ID.eq(AWARD.APPLICATION_ID))
        .where(wanted)
        .and(AWARD.AMOUNT_E2.gt(0L))
        .orderBy(APPLICATION.NUMBER)
        .fetch(row -> agreement(row, row.get(renounced)));
  }

  private static Agreement agreement(Record row, @Nullable Long renounced) {
    var version = row.get(AGREEMENT.VERSION);
    var state = row.get(AGREEMENT.STATE);
    return new Agreement(
        new ApplicationId(row.get(AWARD.APPLICATION_ID)),
        new CallId(row.get(AWARD.CALL_ID)),
        state == null ? AgreementState.PLANNING : Code.parse(AgreementState.class, state),
        row.get(AWARD.AMOUNT_E2),
        renounced == null ? 0 : renounced,
        row.get(AGREEMENT.NUMBER),
        row.get(AGREEMENT.SIGNED_ON),
        row.get(AGREEMENT.REGISTERED_AS),
        row.get(AGREEMENT.INTERIM_BY),
        row.get(AGREEMENT.REASON),
        version == null ? 0 : version);
  }

  /// Nobody else writes about it until this transaction ends.
  Agreement lock(ApplicationId id) {
    sql.select(AWARD.APPLICATION_ID)
        .from(AWARD)
        .where(AWARD.APPLICATION_ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(id);
  }

  @Override
  public Optional<BindingBudget> budget(ApplicationId id) {
    return editions.inForce(id).map(BudgetEdition::budget);
  }

  @Override
  public boolean isPaying(ApplicationId id) {
    return payments.of(id).stream().anyMatch(one -> one.state().isOnWay());
  }

  @Override
  public Optional<String> returnAccount(ApplicationId id, ProgrammeId programme) {
    return terms.of(id, programme).map(Terms.Version::account);
  }

  /// @param terms number of the version that was agreed on
  record Signature(
      String number,
      LocalDate day,
      @Nullable String registeredAs,
      int terms,
      @Nullable LocalDate interimBy) {}

  void sign(ApplicationId id, Signature signature) {
    var row = row(id);
    row.setState(Code.of(AgreementState.SIGNED));
    row.setNumber(signature.number());
    row.setSignedOn(signature.day());
    row.setRegisteredAs(signature.registeredAs());
    row.setTerms(signature.terms());
    row.setInterimBy(signature.interimBy());
    store(row);
  }

  void renounce(ApplicationId id, String reason) {
    var row = row(id);
    row.setState(Code.of(AgreementState.RENOUNCED));
    row.setReason(reason);
    store(row);
  }

  @Override
  public void settle(ApplicationId id) {
    var row = row(id);
    row.setState(Code.of(AgreementState.SETTLED));
    store(row);
  }

  private AgreementRecord row(ApplicationId id) {
    var known = sql.fetchOne(AGREEMENT, AGREEMENT.APPLICATION_ID.eq(id.value()));
    if (known != null) return known;
    var row = sql.newRecord(AGREEMENT);
    row.setApplicationId(id.value());
    row.setVersion(0);
    return row;
  }

  private static void store(AgreementRecord row) {
    row.setVersion(row.getVersion() + 1);
    row.store();
  }
}
