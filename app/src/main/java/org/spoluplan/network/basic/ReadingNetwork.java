package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.basic.ReadNetwork.Problem;
import org.spoluplan.page.Table;

/// Reads a table of the network, a row for each form and unit of a service.
final class ReadingNetwork {

  private static final List<NetworkColumn> NEEDED =
      List.of(
          NetworkColumn.REGISTER_ID,
          NetworkColumn.LEVEL,
          NetworkColumn.FORM,
          NetworkColumn.UNIT,
          NetworkColumn.AMOUNT);

  private final KnownToTable known;
  private final Map<NetworkColumn, Integer> columns = new EnumMap<>(NetworkColumn.class);
  private final Map<ServiceId, NetworkEntry> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ReadingNetwork(KnownToTable known) {
    this.known = known;
  }

  static ReadNetwork of(Table table, KnownToTable known) {
    var reading = new ReadingNetwork(known);
    reading.head(table.header());
    if (reading.problems.isEmpty()) table.rows().forEach(reading::row);
    return new ReadNetwork(List.copyOf(reading.read.values()), reading.problems);
  }

  private void head(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      var column = known.columns().get(KnownToTable.plain(names.get(i)));
      if (column != null && columns.putIfAbsent(column, i) != null) {
        problems.add(
            new Problem(1, Optional.of(column), names.get(i), "network.table.error.column-twice"));
      }
    }
    for (var column : NEEDED) {
      if (columns.containsKey(column)) continue;
      problems.add(new Problem(1, Optional.of(column), "", "network.table.error.no-column"));
    }
  }

  private void row(Table.Row row) {
    var cells = new NetworkRow(row, columns, known, problems);
    var service = service(cells);
    var entry = service.map(one -> cells.entry(one.id()));
    if (entry.isEmpty() || cells.isWrong()) return;
    var is = entry.get();
    var before = read.putIfAbsent(is.service(), is);
    if (before != null) merge(cells, before, is);
  }

  private Optional<SocialService> service(NetworkRow cells) {
    var number = cells.text(NetworkColumn.REGISTER_ID);
    var name = cells.text(NetworkColumn.SERVICE);
    var found = known.service(number, name, cells.text(NetworkColumn.ICO));
    if (found.isEmpty()) {
      cells.wrong(NetworkColumn.REGISTER_ID, "network.table.error.unknown");
      return found;
    }
    cells.checkType(found.get());
    if (found.get().is().registration().registered()) return found;
    cells.wrong(NetworkColumn.REGISTER_ID, "network.table.error.not-registered");
    return Optional.empty();
  }

  /// Another form or unit of the same service; all else must be said as before.
  private void merge(NetworkRow cells, NetworkEntry before, NetworkEntry is) {
    if (!without(before).equals(without(is))) {
      cells.wrong(null, "network.table.error.differs");
      return;
    }
    var units = new ArrayList<>(before.units());
    for (var one : is.units()) {
      if (before.units(one.form(), one.unit()).isPresent()) {
        cells.wrong(NetworkColumn.UNIT, "network.table.error.twice");
        return;
      }
      units.add(one);
    }
    if (is.units().isEmpty()) cells.wrong(null, "network.table.error.twice");
    read.put(is.service(), with(is, units));
  }

  private static NetworkEntry without(NetworkEntry is) {
    return with(is, List.of());
  }

  private static NetworkEntry with(NetworkEntry is, List<NetworkUnits> units) {
    return new NetworkEntry(
        is.service(), is.level(), is.valid(), is.entrustment(), is.note(), units);
  }
}
