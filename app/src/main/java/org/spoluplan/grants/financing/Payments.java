package org.spoluplan.grants.financing;

import static org.spoluplan.grants.db.Tables.COMPENSATION_PAYMENT;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.compensation.CompensationPayment;
import org.spoluplan.grants.db.tables.records.CompensationPaymentRecord;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Repository;

/// Compensation payments. Versions are added, never changed.
@Repository
class Payments {

  private final DSLContext sql;
  private final Clock clock;

  Payments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// As it holds now.
  Optional<Payment> find(ServiceId service, int year) {
    return history(service, year).stream().findFirst();
  }

  /// All versions, the newest first.
  List<Payment> history(ServiceId service, int year) {
    return sql.selectFrom(COMPENSATION_PAYMENT)
        .where(COMPENSATION_PAYMENT.SERVICE_ID.eq(service.value()))
        .and(COMPENSATION_PAYMENT.YEAR.eq(year))
        .orderBy(COMPENSATION_PAYMENT.NUMBER.desc())
        .fetch(Payments::payment);
  }

  /// Of all years, as they hold now, in order of years.
  Map<ServiceId, List<Payment>> of(Collection<ServiceId> services) {
    return current(
            COMPENSATION_PAYMENT.SERVICE_ID.in(services.stream().map(ServiceId::value).toList()))
        .stream()
        .collect(Collectors.groupingBy(Payment::service));
  }

  /// Services for which the region set a payment for that year.
  List<ServiceId> services(String region, int year) {
    return current(
            COMPENSATION_PAYMENT.REGION_CODE.eq(region).and(COMPENSATION_PAYMENT.YEAR.eq(year)))
        .stream()
        .map(Payment::service)
        .toList();
  }

  /// Of each service and year the newest version; all versions of one are of one region.
  private List<Payment> current(Condition wanted) {
    var newest = new LinkedHashMap<String, Payment>();
    sql.selectFrom(COMPENSATION_PAYMENT)
        .where(wanted)
        .orderBy(
            COMPENSATION_PAYMENT.SERVICE_ID, COMPENSATION_PAYMENT.YEAR, COMPENSATION_PAYMENT.NUMBER)
        .fetch(Payments::payment)
        .forEach(one -> newest.put(one.service().value() + "/" + one.year(), one));
    return List.copyOf(newest.values());
  }

  private static Payment payment(CompensationPaymentRecord row) {
    var is =
        new Payment.Content(
            row.getRegionCode(),
            new CompensationPayment(row.getUsualCostsE2(), row.getUsualIncomeE2()),
            row.getUnitCode(),
            row.getUnitsE2(),
            row.getCarryAllowed(),
            row.getEntrustment(),
            new DateRange(row.getEntrustedFrom(), row.getEntrustedTo()),
            row.getNote());
    return new Payment(
        new ServiceId(row.getServiceId()),
        row.getYear(),
        is,
        new PersonId(row.getSetBy()),
        row.getSetAt(),
        row.getNumber());
  }

  /// @param known number of the version that was seen; 0 when there was none
  /// @return whether nobody added one in the meantime
  boolean add(ServiceId service, int year, Payment.Content is, PersonId by, int known) {
    var newest = find(service, year).map(Payment::number).orElse(0);
    if (newest != known) return false;
    var row = sql.newRecord(COMPENSATION_PAYMENT);
    row.setServiceId(service.value());
    row.setYear(year);
    row.setNumber(known + 1);
    fill(row, is);
    row.setSetBy(by.value());
    row.setSetAt(clock.instant());
    return sql.insertInto(COMPENSATION_PAYMENT).set(row).onConflictDoNothing().execute() == 1;
  }

  private static void fill(CompensationPaymentRecord row, Payment.Content is) {
    row.setRegionCode(is.region());
    row.setUsualCostsE2(is.usual().usualCosts());
    row.setUsualIncomeE2(is.usual().usualIncome());
    row.setUnitCode(is.unit());
    row.setUnitsE2(is.unitsE2());
    row.setCarryAllowed(is.carryAllowed());
    row.setEntrustment(is.entrustment());
    row.setEntrustedFrom(is.entrusted().from());
    row.setEntrustedTo(is.entrusted().to());
    row.setNote(is.note());
  }
}
