package org.spoluplan.territory.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.spoluplan.page.Table;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.indicators.MunicipalityIndex.Known;
import org.spoluplan.territory.indicators.Preview.Change;
import org.spoluplan.territory.indicators.Preview.Problem;
import org.spoluplan.territory.indicators.Preview.Read;

/// Reads values out of a table by its mapping, and compares them with those that are here.
final class ReadingTable {

  private static final Pattern YEAR = Pattern.compile("(?:19[9]|20[0-9])[0-9]");

  private record Key(String indicator, MunicipalityCode municipality, int year) {}

  private final Mapping mapping;
  private final MunicipalityIndex municipalities;
  private final Map<Key, Read> read = new HashMap<>();
  private final List<Read> inOrder = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Mapping.Item> byLabel = new HashMap<>();
  private int blank;
  private int rounded;

  private ReadingTable(Mapping mapping, MunicipalityIndex municipalities) {
    this.mapping = mapping;
    this.municipalities = municipalities;
    mapping.used().forEach(item -> byLabel.put(item.label(), item));
  }

  /// @param here values of the same indicators
  static Preview of(
      Table table, Mapping mapping, MunicipalityIndex municipalities, Collection<Value> here) {
    var reading = new ReadingTable(mapping, municipalities);
    table.rows().forEach(reading::add);
    return reading.against(here);
  }

  private void add(Table.Row row) {
    if (mapping.isInRows() && !byLabel.containsKey(row.cell(mapping.indicator()))) return;
    var found =
        municipalities.find(
            row.cell(mapping.code()), row.cell(mapping.name()), row.cell(mapping.district()));
    if (found.size() != 1) {
      var kind = found.isEmpty() ? Problem.Kind.UNKNOWN : Problem.Kind.AMBIGUOUS;
      problems.add(new Problem(kind, row.line(), "", called(row)));
      return;
    }
    var year = year(row);
    if (year.isEmpty()) {
      var typed = row.cell(mapping.year());
      problems.add(new Problem(Problem.Kind.NO_YEAR, row.line(), called(row), typed));
      return;
    }
    for (var item : items(row)) add(row, found.getFirst(), year.getAsInt(), item);
  }

  private List<Mapping.Item> items(Table.Row row) {
    if (!mapping.isInRows()) return mapping.used();
    var item = byLabel.get(row.cell(mapping.indicator()));
    return item == null ? List.of() : List.of(item);
  }

  private void add(Table.Row row, Known municipality, int year, Mapping.Item item) {
    var indicator = item.indicator();
    var text = row.cell(item.column());
    if (indicator == null) return;
    if (Figures.isNothing(text)) {
      blank++;
      return;
    }
    var number = Figures.read(text);
    if (number.isEmpty()) {
      problems.add(new Problem(Problem.Kind.UNREADABLE, row.line(), item.label(), text));
      return;
    }
    if (Figures.isRounded(number.get(), indicator.decimals())) rounded++;
    var value = Figures.scaled(number.get(), indicator.decimals());
    keep(new Read(row.line(), indicator, municipality.code(), year, value), item, text);
  }

  /// The first value of the file holds; another one of the same place and year is said.
  private void keep(Read one, Mapping.Item item, String text) {
    var key = new Key(one.indicator().code(), one.municipality(), one.year());
    var before = read.putIfAbsent(key, one);
    if (before == null) {
      inOrder.add(one);
    } else if (before.value() != one.value()) {
      problems.add(new Problem(Problem.Kind.TWICE, one.line(), item.label(), text));
    }
  }

  private OptionalInt year(Table.Row row) {
    if (mapping.fixedYear() != null) return OptionalInt.of(mapping.fixedYear());
    var typed = row.cell(mapping.year());
    return YEAR.matcher(typed).matches()
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private String called(Table.Row row) {
    return String.join(
            " ", row.cell(mapping.code()), row.cell(mapping.name()), row.cell(mapping.district()))
        .strip();
  }

  private Preview against(Collection<Value> here) {
    Map<Key, Long> known = new HashMap<>();
    for (var one : here) {
      known.put(new Key(one.indicator(), one.municipality(), one.year()), one.value());
    }
    var values = new ArrayList<Read>();
    var changes = new ArrayList<Change>();
    for (var one : inOrder) {
      var before = known.get(new Key(one.indicator().code(), one.municipality(), one.year()));
      if (before != null && before == one.value()) continue;
      values.add(one);
      if (before != null) {
        changes.add(new Change(one, municipalities.name(one.municipality()), before));
      }
    }
    var same = inOrder.size() - values.size();
    return new Preview(values, same, blank, rounded, changes, problems);
  }
}
