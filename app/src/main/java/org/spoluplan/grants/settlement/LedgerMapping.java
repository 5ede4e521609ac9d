package org.spoluplan.grants.settlement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.settlement.LedgerColumns.Meaning;
import org.spoluplan.grants.settlement.SettlementViews.MappingView;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Table;
import org.spoluplan.page.TableText;
import org.springframework.stereotype.Component;

/// Which column of a print of books is which: guessed by names, else asked.
@Component
class LedgerMapping {

  /// @param text the table again, for the form that carries it
  record Found(Table table, LedgerColumns columns, String text) {}

  /// Of CSV in any usual encoding, or of a workbook.
  static Outcome<String> text(byte[] content) {
    var workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    return workbook ? SpreadsheetText.of(content) : TableText.of(content).map(TableText::content);
  }

  static Outcome<Found> table(String text) {
    return TableText.of(text)
        .then(Table::of)
        .map(table -> new Found(table, LedgerColumns.guess(table.header()), text));
  }

  Form form(Found found) {
    var known = new HashMap<String, @Nullable Object>();
    found.columns().columns().forEach((meaning, column) -> known.put(Code.of(meaning), column));
    return Form.filled(known);
  }

  MappingView view(Page page, Found found, String source) {
    var columns = new ArrayList<Option>();
    var header = found.table().header();
    for (int i = 0; i < header.size(); i++)
      columns.add(new Option(String.valueOf(i), header.get(i)));
    var meanings = new LinkedHashMap<String, String>();
    for (var meaning : Meaning.values()) {
      meanings.put(Code.of(meaning), page.t("settlement.column", meaning));
    }
    return new MappingView(source, found.text(), List.copyOf(columns), meanings);
  }

  Found read(Form form, Found found) {
    var chosen = new EnumMap<Meaning, Integer>(Meaning.class);
    int last = found.table().header().size() - 1;
    for (var meaning : Meaning.values()) {
      var column = form.optionalInteger(Code.of(meaning), 0, last);
      if (column != null) chosen.put(meaning, column);
      else if (meaning.isNeeded()) form.reject(Code.of(meaning), "form.error.choose");
    }
    return new Found(found.table(), new LedgerColumns(chosen), found.text());
  }
}
