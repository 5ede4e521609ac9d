package org.spoluplan.grants.agreements;

import static org.spoluplan.grants.db.Tables.AGREEMENT;
import static org.spoluplan.grants.db.Tables.AGREEMENT_TERMS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.db.tables.records.AgreementTermsRecord;
import org.springframework.stereotype.Repository;

/// Texts of agreements and the accounts that returned money comes to, by programme.
@Repository
class Terms {

  /// @param template see [ContractText]
  /// @param account  that returned money comes to
  record Version(int number, String template, String account, PersonId by, Instant at) {}

  private final DSLContext sql;
  private final Clock clock;

  Terms(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<Version> of(ProgrammeId programme) {
    return sql.selectFrom(AGREEMENT_TERMS)
        .where(AGREEMENT_TERMS.PROGRAMME_ID.eq(programme.value()))
        .orderBy(AGREEMENT_TERMS.NUMBER.desc())
        .fetch(Terms::version);
  }

  private static Version version(AgreementTermsRecord row) {
    return new Version(
        row.getNumber(),
        row.getTemplate(),
        row.getAccount(),
        new PersonId(row.getMadeBy()),
        row.getMadeAt());
  }

  Optional<Version> current(ProgrammeId programme) {
    return of(programme).stream().findFirst();
  }

  /// Those of the signed agreement; of one that is not signed yet those that would hold now.
  Optional<Version> of(ApplicationId agreement, ProgrammeId programme) {
    var agreed =
        sql.select(AGREEMENT.TERMS)
            .from(AGREEMENT)
            .where(AGREEMENT.APPLICATION_ID.eq(agreement.value()))
            .and(AGREEMENT.TERMS.isNotNull())
            .fetchOptional(row -> row.value1());
    return of(programme).stream()
        .filter(one -> agreed.isEmpty() || agreed.get() == one.number())
        .findFirst();
  }

  /// Two that save at once meet at the key.
  void add(ProgrammeId programme, String template, String account, PersonId by) {
    var row = sql.newRecord(AGREEMENT_TERMS);
    row.setProgrammeId(programme.value());
    row.setNumber(current(programme).map(Version::number).orElse(0) + 1);
    row.setTemplate(template);
    row.setAccount(account);
    row.setMadeBy(by.value());
    row.setMadeAt(clock.instant());
    row.insert();
  }
}
