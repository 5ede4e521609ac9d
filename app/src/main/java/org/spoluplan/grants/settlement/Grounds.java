package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.kernel.DateRange;

/// All that checks and the account of a settlement are computed from. Money in haléře.
///
/// @param grant     what may be used
/// @param paid      of that, so far
/// @param budget    the binding one, by the code of the item
/// @param eligible  codes of items that public money may pay
/// @param publicly  codes of sources that are public money
/// @param costs     days whose costs count
/// @param settleBy  the last day on which they may be paid
/// @param elsewhere charged to other grants, by [Entry#documentKey]
record Grounds(
    long grant,
    long paid,
    Map<String, Long> budget,
    Set<String> eligible,
    Set<String> publicly,
    DateRange costs,
    LocalDate settleBy,
    Report report,
    Totals totals,
    List<Entry> entries,
    Map<String, Long> elsewhere) {

  Grounds {
    budget = Map.copyOf(budget);
    eligible = Set.copyOf(eligible);
    publicly = Set.copyOf(publicly);
    entries = List.copyOf(entries);
    elsewhere = Map.copyOf(elsewhere);
  }

  /// Charged, eligible, in the budget and in time.
  boolean counts(Entry entry) {
    var item = entry.item();
    return item != null
        && eligible.contains(item)
        && budget.containsKey(item)
        && costs.contains(entry.issued())
        && isPaidInTime(entry);
  }

  boolean isPaidInTime(Entry entry) {
    var day = entry.paid();
    return day != null && !day.isAfter(settleBy);
  }
}
