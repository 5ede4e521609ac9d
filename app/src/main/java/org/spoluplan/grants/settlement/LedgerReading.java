package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.settlement.LedgerColumns.Meaning;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Table;

/// Entries from a table of the books. A row that cannot be read is named, never guessed.
final class LedgerReading {

  private static final int MOST_TEXT = 1000;
  private static final int MOST_NAME = 200;
  private static final Pattern CZECH_DAY =
      Pattern.compile("[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{4}.*");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern ICO = Pattern.compile("[0-9]{6,8}");
  private static final Pattern DECIMAL_POINT = Pattern.compile("-?[0-9]+\\.[0-9]{1,2}");

  private LedgerReading() {}

  /// @param faults what is wrong, by the line of the file
  record Read(List<Entry> entries, List<Fault> faults) {
    Read {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }

  record Fault(int line, Why why) {}

  enum Why {
    NO_DOCUMENT,
    NO_DAY,
    NO_AMOUNT,
    NEGATIVE,
    FORMULA,
    CHARGED
  }

  static Read read(Table table, LedgerColumns columns, String source) {
    var entries = new ArrayList<Entry>();
    var faults = new ArrayList<Fault>();
    for (var row : table.rows()) {
      if (isSum(row, columns)) continue;
      switch (new Row(row, columns, source).read()) {
        case Result.Good(var entry) -> entries.add(entry);
        case Result.Bad(var why) -> faults.add(new Fault(row.line(), why));
      }
    }
    return new Read(entries, faults);
  }

  /// "Celkem" under the table: neither a document nor a day.
  private static boolean isSum(Table.Row row, LedgerColumns columns) {
    return row.cell(columns.of(Meaning.DOCUMENT)).isEmpty()
        && row.cell(columns.of(Meaning.ISSUED)).isEmpty();
  }

  private sealed interface Result {
    record Good(Entry entry) implements Result {}

    record Bad(Why why) implements Result {}
  }

  private record Row(Table.Row cells, LedgerColumns columns, String source) {

    Result read() {
      if (cells.cells().contains(SpreadsheetText.FORMULA)) return new Result.Bad(Why.FORMULA);
      var document = cell(Meaning.DOCUMENT, MOST_NAME);
      if (document == null) return new Result.Bad(Why.NO_DOCUMENT);
      var issued = day(cells.cell(columns.of(Meaning.ISSUED)));
      if (issued.isEmpty()) return new Result.Bad(Why.NO_DAY);
      var typed = cells.cell(columns.of(Meaning.AMOUNT)).replaceFirst("^'", "");
      if (typed.startsWith("-")) return new Result.Bad(Why.NEGATIVE);
      var amount = amount(typed);
      if (amount.isEmpty() || amount.get() == 0) return new Result.Bad(Why.NO_AMOUNT);
      var charged = charged(amount.get());
      if (charged.isEmpty()) return new Result.Bad(Why.CHARGED);
      return new Result.Good(entry(document, issued.get(), amount.get(), charged.get()));
    }

    private Entry entry(String document, LocalDate issued, long amount, long charged) {
      var what = cell(Meaning.WHAT, MOST_TEXT);
      return new Entry(
          Entry.NEW,
          0,
          document,
          cell(Meaning.SUPPLIER, MOST_NAME),
          ico(),
          cell(Meaning.ACCOUNT, 20),
          what == null ? document : what,
          issued,
          day(cells.cell(columns.of(Meaning.PAID))).orElse(null),
          amount,
          charged,
          null,
          source);
    }

    /// All of it, where no column says how much.
    private Optional<Long> charged(long amount) {
      var typed = cells.cell(columns.of(Meaning.CHARGED));
      if (typed.isEmpty()) return Optional.of(amount);
      return amount(typed).filter(one -> one <= amount);
    }

    private @Nullable String cell(Meaning meaning, int longest) {
      var text = cells.cell(columns.of(meaning));
      if (text.isEmpty()) return null;
      return text.length() <= longest ? text : text.substring(0, longest);
    }

    private @Nullable String ico() {
      var figures = cells.cell(columns.of(Meaning.ICO)).replaceAll("\\s", "");
      return ICO.matcher(figures).matches() ? "0".repeat(8 - figures.length()) + figures : null;
    }
  }

  /// "1 250,50" and, as spreadsheets write numbers, "1250.5".
  static Optional<Long> amount(String typed) {
    var text = DECIMAL_POINT.matcher(typed).matches() ? typed.replace('.', ',') : typed;
    var sum = Crowns.parse(text);
    return sum.isEmpty() ? Optional.empty() : Optional.of(sum.getAsLong());
  }

  static Optional<LocalDate> day(String typed) {
    var text = typed.strip();
    try {
      if (CZECH_DAY.matcher(text).matches()) {
        var day = text.replaceAll("\\s", "").replaceFirst("(\\.[0-9]{4}).*", "$1");
        return Optional.of(LocalDate.parse(day, DAY));
      }
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
