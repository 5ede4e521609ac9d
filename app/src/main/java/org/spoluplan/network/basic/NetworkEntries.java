package org.spoluplan.network.basic;

import static org.spoluplan.network.db.Tables.NETWORK_ENTRY;
import static org.spoluplan.network.db.Tables.NETWORK_UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.db.tables.records.NetworkEntryRecord;
import org.spoluplan.network.db.tables.records.NetworkUnitRecord;
import org.springframework.stereotype.Repository;

/// Services in versions of the network.
@Repository
class NetworkEntries {

  private final DSLContext sql;

  NetworkEntries(DSLContext sql) {
    this.sql = sql;
  }

  List<StoredEntry> of(VersionId version) {
    return list(NETWORK_ENTRY.VERSION_ID.eq(version.value()));
  }

  /// In all versions.
  List<StoredEntry> of(ServiceId service) {
    return list(NETWORK_ENTRY.SERVICE_ID.eq(service.value()));
  }

  StoredEntry get(EntryId id) {
    return list(NETWORK_ENTRY.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("network_entry", id.value()));
  }

  Optional<StoredEntry> find(VersionId version, ServiceId service) {
    return list(
            NETWORK_ENTRY
                .VERSION_ID
                .eq(version.value())
                .and(NETWORK_ENTRY.SERVICE_ID.eq(service.value())))
        .stream()
        .findFirst();
  }

  private List<StoredEntry> list(Condition wanted) {
    var rows = sql.selectFrom(NETWORK_ENTRY).where(wanted).orderBy(NETWORK_ENTRY.ID).fetch();
    Map<UUID, ? extends List<NetworkUnitRecord>> units =
        sql.selectFrom(NETWORK_UNIT)
            .where(NETWORK_UNIT.ENTRY_ID.in(rows.getValues(NETWORK_ENTRY.ID)))
            .orderBy(NETWORK_UNIT.POSITION)
            .fetchGroups(NETWORK_UNIT.ENTRY_ID);
    return rows.stream().map(row -> entry(row, units)).toList();
  }

  private static StoredEntry entry(
      NetworkEntryRecord row, Map<UUID, ? extends List<NetworkUnitRecord>> units) {
    var number = row.getEntrustment();
    var entrustment =
        number == null
            ? null
            : new Entrustment(number, new DateRange(row.getEntrustedFrom(), row.getEntrustedTo()));
    List<NetworkUnitRecord> counted = List.of();
    var found = units.get(row.getId());
    if (found != null) counted = List.copyOf(found);
    return new StoredEntry(
        new EntryId(row.getId()),
        new VersionId(row.getVersionId()),
        new NetworkEntry(
            new ServiceId(row.getServiceId()),
            row.getLevelCode(),
            new DateRange(row.getValidFrom(), row.getValidTo()),
            entrustment,
            row.getNote(),
            counted.stream().map(NetworkEntries::units).toList()),
        row.getVersion());
  }

  private static NetworkUnits units(NetworkUnitRecord row) {
    return new NetworkUnits(
        row.getFormCode(), row.getUnitCode(), row.getAmountE2(), row.getMinimumE2());
  }

  EntryId add(VersionId version, NetworkEntry entry) {
    var row = sql.newRecord(NETWORK_ENTRY);
    row.setId(UUID.randomUUID());
    row.setVersionId(version.value());
    row.setServiceId(entry.service().value());
    fill(row, entry);
    row.insert();
    addUnits(row.getId(), entry);
    return new EntryId(row.getId());
  }

  /// @return whether nobody changed it in the meantime
  boolean change(EntryId id, int version, NetworkEntry entry) {
    var row =
        sql.selectFrom(NETWORK_ENTRY)
            .where(NETWORK_ENTRY.ID.eq(id.value()).and(NETWORK_ENTRY.VERSION.eq(version)))
            .forUpdate()
            .fetchOne();
    if (row == null) return false;
    fill(row, entry);
    row.setVersion(version + 1);
    row.update();
    sql.deleteFrom(NETWORK_UNIT).where(NETWORK_UNIT.ENTRY_ID.eq(id.value())).execute();
    addUnits(id.value(), entry);
    return true;
  }

  void remove(EntryId id) {
    sql.deleteFrom(NETWORK_ENTRY).where(NETWORK_ENTRY.ID.eq(id.value())).execute();
  }

  private static void fill(NetworkEntryRecord row, NetworkEntry entry) {
    var entrustment = entry.entrustment();
    row.setLevelCode(entry.level());
    row.setValidFrom(entry.valid().from());
    row.setValidTo(entry.valid().to());
    row.setEntrustment(entrustment == null ? null : entrustment.number());
    row.setEntrustedFrom(entrustment == null ? null : entrustment.valid().from());
    row.setEntrustedTo(entrustment == null ? null : entrustment.valid().to());
    row.setNote(entry.note());
  }

  private void addUnits(UUID entry, NetworkEntry is) {
    for (int i = 0; i < is.units().size(); i++) {
      var one = is.units().get(i);
      sql.insertInto(NETWORK_UNIT)
          .set(NETWORK_UNIT.ENTRY_ID, entry)
          .set(NETWORK_UNIT.POSITION, i)
          .set(NETWORK_UNIT.FORM_CODE, one.form())
          .set(NETWORK_UNIT.UNIT_CODE, one.unit())
          .set(NETWORK_UNIT.AMOUNT_E2, one.amountE2())
          .set(NETWORK_UNIT.MINIMUM_E2, one.minimumE2())
          .execute();
    }
  }
}
