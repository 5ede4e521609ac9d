package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// One entry of the books of a service.
///
/// @param document number of the invoice or another document, as its supplier writes it
/// @param account  of the chart of accounts, e.g. `518100`
/// @param paid     null while it was not
/// @param total    of the document, in haléře
/// @param charged  of that to the grant, in haléře
/// @param item     of the list of costs; null: nobody said yet
/// @param source   the file it came from; null: typed
record Entry(
    UUID id,
    int position,
    String document,
    @Nullable String supplier,
    @Nullable String supplierIco,
    @Nullable String account,
    String what,
    LocalDate issued,
    @Nullable LocalDate paid,
    long total,
    long charged,
    @Nullable String item,
    @Nullable String source) {

  static final UUID NEW = new UUID(0, 0);

  /// What it is the same document by: who issued it and its number, however they are written.
  String documentKey() {
    var who = supplierIco != null ? supplierIco : supplier == null ? "" : folded(supplier);
    return who + "|" + document.replaceAll("[\\s./_-]", "").toLowerCase(Locale.ROOT);
  }

  /// Documents without a supplier (wages, internal ones) mean something only within one provider.
  boolean hasSupplier() {
    return supplierIco != null || supplier != null;
  }

  private static String folded(String name) {
    return Fold.of(name).replaceAll("[^a-z0-9]", "");
  }

  /// @param day null: not yet
  Entry paidOn(@Nullable LocalDate day) {
    return new Entry(
        id,
        position,
        document,
        supplier,
        supplierIco,
        account,
        what,
        issued,
        day,
        total,
        charged,
        item,
        source);
  }

  Entry with(@Nullable String otherItem, long otherCharged) {
    return new Entry(
        id,
        position,
        document,
        supplier,
        supplierIco,
        account,
        what,
        issued,
        paid,
        total,
        otherCharged,
        otherItem,
        source);
  }
}
