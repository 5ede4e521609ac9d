package org.spoluplan.network.basic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.basic.ReadNetwork.Problem;
import org.spoluplan.page.Table;

/// One row of a table of the network. Days are read as the export writes them, 2027-01-31, and as
/// Excel writes them in Czech, 31.1.2027.
final class NetworkRow {

  private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})-(\\d{2})-(\\d{2}))|(?:(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}))");
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NOTE = 1000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Table.Row row;
  private final Map<NetworkColumn, Integer> columns;
  private final KnownToTable known;
  private final List<Problem> problems;
  private boolean wrong;

  NetworkRow(
      Table.Row row,
      Map<NetworkColumn, Integer> columns,
      KnownToTable known,
      List<Problem> problems) {
    this.row = row;
    this.columns = columns;
    this.known = known;
    this.problems = problems;
  }

  boolean isWrong() {
    return wrong;
  }

  void wrong(@Nullable NetworkColumn column, String key) {
    wrong = true;
    var text = column == null ? "" : text(column);
    problems.add(new Problem(row.line(), Optional.ofNullable(column), text, key));
  }

  /// Without the mark by which the export keeps spreadsheets from running a formula.
  String text(NetworkColumn column) {
    var text = row.cell(columns.getOrDefault(column, -1));
    return GUARDED.matcher(text).matches() ? text.substring(1) : text;
  }

  /// The kind of the service is only told, but another one than it has means another service.
  void checkType(SocialService service) {
    var type = text(NetworkColumn.TYPE);
    if (type.isEmpty() || type.equalsIgnoreCase(service.is().registration().typeCode())) return;
    wrong(NetworkColumn.TYPE, "network.table.error.type");
  }

  NetworkEntry entry(ServiceId service) {
    var level = code(NetworkColumn.LEVEL, known.levels());
    var valid = period(NetworkColumn.FROM, NetworkColumn.TO);
    var number = text(NetworkColumn.ENTRUSTMENT, LONGEST_NUMBER);
    var entrusted = period(NetworkColumn.ENTRUSTED_FROM, NetworkColumn.ENTRUSTED_TO);
    if (number.isEmpty() && !entrusted.equals(new DateRange(null, null))) {
      wrong(NetworkColumn.ENTRUSTMENT, "network.table.error.missing");
    }
    var note = text(NetworkColumn.NOTE, LONGEST_NOTE);
    return new NetworkEntry(
        service,
        level,
        valid,
        number.isEmpty() ? null : new Entrustment(number, entrusted),
        note.isEmpty() ? null : note,
        units());
  }

  private String text(NetworkColumn column, int longest) {
    var text = text(column);
    if (text.length() > longest) wrong(column, "network.table.error.too-long");
    return text;
  }

  private String code(NetworkColumn column, List<String> codes) {
    var code = KnownToTable.code(codes, text(column));
    if (code.isEmpty()) wrong(column, "network.table.error.code");
    return code.orElse("");
  }

  private List<NetworkUnits> units() {
    var amount = text(NetworkColumn.AMOUNT);
    var said = amount + text(NetworkColumn.FORM) + text(NetworkColumn.UNIT);
    if ((said + text(NetworkColumn.MINIMUM)).isEmpty()) return List.of();
    var most = hundredths(NetworkColumn.AMOUNT);
    var least = text(NetworkColumn.MINIMUM).isEmpty() ? null : hundredths(NetworkColumn.MINIMUM);
    if (least != null && least > most) {
      wrong(NetworkColumn.MINIMUM, "network.error.minimum");
      least = null;
    }
    return List.of(
        new NetworkUnits(
            code(NetworkColumn.FORM, known.forms()),
            code(NetworkColumn.UNIT, known.units()),
            most,
            least));
  }

  private Long hundredths(NetworkColumn column) {
    var amount = Amounts.parse(text(column));
    if (amount.isEmpty()) wrong(column, "network.error.amount");
    return amount.orElse(0);
  }

  private DateRange period(NetworkColumn from, NetworkColumn to) {
    var first = day(from);
    var last = day(to);
    if (first != null && last != null && last.isBefore(first)) {
      wrong(to, "network.error.ends-before");
      return new DateRange(first, null);
    }
    return new DateRange(first, last);
  }

  private @Nullable LocalDate day(NetworkColumn column) {
    var text = text(column);
    if (text.isEmpty()) return null;
    var day = parsed(text);
    if (day == null) wrong(column, "network.table.error.day");
    return day;
  }

  private static @Nullable LocalDate parsed(String text) {
    var typed = DAY.matcher(text);
    if (!typed.matches()) return null;
    var years = typed.group(1) != null;
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(typed.group(years ? 1 : 6)),
              Integer.parseInt(typed.group(years ? 2 : 5)),
              Integer.parseInt(typed.group(years ? 3 : 4)));
      var plausible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return plausible ? day : null;
    } catch (DateTimeException e) {
      // The thirtieth of February is no day.
      return null;
    }
  }
}
