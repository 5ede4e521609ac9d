package org.spoluplan.network.basic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.basic.NetworkViews.Line;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;
import org.spoluplan.people.Ico;

/// A version of the network as a table to take away: a row for each form and unit, with codes
/// beside words, so that it can be read by machines and brought in elsewhere.
final class NetworkTable {

  private NetworkTable() {}

  static Csv of(Page page, List<Line> lines) {
    var names = Stream.of(NetworkColumn.values()).map(column -> page.t(column.key())).toList();
    var csv = new Csv().row(names);
    for (var line : lines) {
      if (line.entry().is().units().isEmpty()) csv.row(row(line, null));
      line.entry().is().units().forEach(units -> csv.row(row(line, units)));
    }
    return csv;
  }

  private static List<String> row(Line line, @Nullable NetworkUnits units) {
    var is = line.entry().is();
    var provider = line.service().provider();
    var registration = line.service().is().registration();
    var entrusted = is.entrustment();
    return List.of(
        Objects.requireNonNullElse(registration.registerId(), ""),
        line.service().is().name(),
        provider.name(),
        ico(provider.ico()),
        registration.typeCode(),
        is.level(),
        units == null ? "" : units.form(),
        units == null ? "" : units.unit(),
        units == null ? "" : Amounts.written(units.amountE2()),
        units == null ? "" : written(units.minimumE2()),
        day(is.valid().from()),
        day(is.valid().to()),
        entrusted == null ? "" : entrusted.number(),
        entrusted == null ? "" : day(entrusted.valid().from()),
        entrusted == null ? "" : day(entrusted.valid().to()),
        Objects.requireNonNullElse(is.note(), ""));
  }

  private static String written(@Nullable Long amountE2) {
    return amountE2 == null ? "" : Amounts.written(amountE2);
  }

  private static String ico(@Nullable Ico ico) {
    return ico == null ? "" : ico.digits();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
