package org.spoluplan.grants.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// What pages of settlements show. Money in haléře.
final class SettlementViews {

  private SettlementViews() {}

  record Line(
      Agreement agreement,
      Application application,
      Call call,
      Settlement settlement,
      String service,
      String provider,
      boolean late) {}

  /// @param sentence what was found
  /// @param path     where it is mended
  record FindingLine(boolean fault, String sentence, String path) {}

  record AccountLine(String name, GrantAccount.Line line) {}

  record EntryLine(Entry entry, String item, List<FindingLine> findings) {}

  record InspectionLine(Visits.Inspection inspection, String by) {}

  record InterimLine(Visits.Interim interim, String by) {}

  /// Entries that do not count, for something about them is wrong.
  ///
  /// @param amount that they charge to the grant
  record Excluded(int count, long amount) {}

  /// @param overNet how much public sources give above net costs
  record SettlementView(
      Line line,
      List<FindingLine> findings,
      List<AccountLine> lines,
      Excluded excluded,
      ReturnOrders.@Nullable ReturnOrder order,
      GrantAccount account,
      Totals totals,
      long overNet,
      int entries,
      long charged,
      List<StoredFile> files,
      List<InspectionLine> inspections,
      List<InterimLine> interims,
      boolean writes,
      boolean submits,
      boolean checks) {

    boolean isFaulty() {
      return findings.stream().anyMatch(FindingLine::fault);
    }
  }

  /// @param plannedFte     by the application, "2,5"
  /// @param plannedClients by the application
  record ReportView(Line line, String plannedFte, int plannedClients) {}

  /// @param planned by the application
  record TotalRow(String code, String name, long planned) {}

  record TotalsView(Line line, List<TotalRow> costs, List<TotalRow> incomes) {}

  record EntriesView(
      Line line,
      List<EntryLine> entries,
      List<Option> items,
      List<AccountLine> lines,
      Excluded excluded,
      Optional<MappingView> mapping) {

    /// Something is wrong with what was typed by hand.
    boolean adds(Form form) {
      return TYPED.stream().anyMatch(field -> form.problem(field) != null);
    }
  }

  private static final List<String> TYPED =
      List.of("document", "supplier", "ico", "what", "issued", "paid", "total", "charged", "item");

  /// @param columns of the table
  /// @param meanings what a column may say, in words by code
  record MappingView(
      String source, String table, List<Option> columns, Map<String, String> meanings) {}

  record AllView(Call call, List<Line> lines, int done, int late) {}
}
