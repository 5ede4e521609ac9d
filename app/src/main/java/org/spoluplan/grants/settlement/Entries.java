package org.spoluplan.grants.settlement;

import static org.spoluplan.grants.db.Tables.APPLICATION;
import static org.spoluplan.grants.db.Tables.SETTLEMENT_ENTRY;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.db.tables.records.SettlementEntryRecord;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// Entries of books charged to grants.
@Repository
class Entries {

  private final DSLContext sql;

  Entries(DSLContext sql) {
    this.sql = sql;
  }

  List<Entry> of(ApplicationId id) {
    return sql.selectFrom(SETTLEMENT_ENTRY)
        .where(SETTLEMENT_ENTRY.APPLICATION_ID.eq(id.value()))
        .orderBy(SETTLEMENT_ENTRY.POSITION)
        .fetch(Entries::entry);
  }

  private static Entry entry(SettlementEntryRecord row) {
    return new Entry(
        row.getId(),
        row.getPosition(),
        row.getDocument(),
        row.getSupplier(),
        row.getSupplierIco(),
        row.getAccount(),
        row.getWhat(),
        row.getIssuedOn(),
        row.getPaidOn(),
        row.getTotalE2(),
        row.getChargedE2(),
        row.getItem(),
        row.getSource());
  }

  void add(ApplicationId id, Collection<Entry> entries) {
    var last =
        sql.select(DSL.coalesce(DSL.max(SETTLEMENT_ENTRY.POSITION), DSL.inline(0)))
            .from(SETTLEMENT_ENTRY)
            .where(SETTLEMENT_ENTRY.APPLICATION_ID.eq(id.value()))
            .fetchSingle()
            .value1();
    int position = last;
    for (var entry : entries) {
      var row = sql.newRecord(SETTLEMENT_ENTRY);
      row.setApplicationId(id.value());
      row.setPosition(++position);
      row.setDocument(entry.document());
      row.setSupplier(entry.supplier());
      row.setSupplierIco(entry.supplierIco());
      row.setAccount(entry.account());
      row.setWhat(entry.what());
      row.setIssuedOn(entry.issued());
      row.setPaidOn(entry.paid());
      row.setTotalE2(entry.total());
      row.setChargedE2(entry.charged());
      row.setItem(entry.item());
      row.setSource(entry.source());
      row.insert();
    }
  }

  void put(ApplicationId id, Entry entry) {
    sql.update(SETTLEMENT_ENTRY)
        .set(SETTLEMENT_ENTRY.ITEM, entry.item())
        .set(SETTLEMENT_ENTRY.CHARGED_E2, entry.charged())
        .set(SETTLEMENT_ENTRY.PAID_ON, entry.paid())
        .where(SETTLEMENT_ENTRY.ID.eq(entry.id()))
        .and(SETTLEMENT_ENTRY.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  void remove(ApplicationId id, UUID entry) {
    sql.deleteFrom(SETTLEMENT_ENTRY)
        .where(SETTLEMENT_ENTRY.ID.eq(entry))
        .and(SETTLEMENT_ENTRY.APPLICATION_ID.eq(id.value()))
        .execute();
  }

  /// What is charged to other grants of anybody, by [Entry#documentKey] of those given.
  Map<String, Long> elsewhere(ApplicationId id, List<Entry> entries) {
    var suppliers =
        entries.stream().map(Entry::supplierIco).filter(one -> one != null).distinct().toList();
    var names =
        entries.stream().map(Entry::supplier).filter(one -> one != null).distinct().toList();
    if (suppliers.isEmpty() && names.isEmpty()) return Map.of();
    var keys = entries.stream().map(Entry::documentKey).collect(Collectors.toSet());
    var charged = new HashMap<String, Long>();
    sql
        .selectFrom(SETTLEMENT_ENTRY)
        .where(SETTLEMENT_ENTRY.APPLICATION_ID.ne(id.value()))
        .and(SETTLEMENT_ENTRY.CHARGED_E2.gt(0L))
        .and(SETTLEMENT_ENTRY.SUPPLIER_ICO.in(suppliers).or(SETTLEMENT_ENTRY.SUPPLIER.in(names)))
        .fetch(Entries::entry)
        .stream()
        .filter(one -> keys.contains(one.documentKey()))
        .forEach(one -> charged.merge(one.documentKey(), one.charged(), Math::addExact));
    return charged;
  }

  /// To which item the provider assigned entries of a supplier and account, the last one counts.
  Map<Habit, String> habits(OrganisationId provider) {
    var habits = new HashMap<Habit, String>();
    sql.select(SETTLEMENT_ENTRY.asterisk())
        .from(SETTLEMENT_ENTRY)
        .join(APPLICATION)
        .on(APPLICATION.ID.eq(SETTLEMENT_ENTRY.APPLICATION_ID))
        .where(APPLICATION.ORGANISATION_ID.eq(provider.value()))
        .and(SETTLEMENT_ENTRY.ITEM.isNotNull())
        .orderBy(SETTLEMENT_ENTRY.ID)
        .fetchInto(SETTLEMENT_ENTRY)
        .forEach(row -> habits.put(Habit.of(row.getSupplier(), row.getAccount()), row.getItem()));
    return habits;
  }

  /// Who was paid, and on which account it stands.
  record Habit(@Nullable String supplier, @Nullable String account) {

    static Habit of(@Nullable String supplier, @Nullable String account) {
      return new Habit(supplier, account);
    }

    boolean saysSomething() {
      return supplier != null;
    }
  }
}
