package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.RegisterReport.Line;
import org.spoluplan.network.RegisterReport.Stop;

/// Counts what happens; of the lines only a few are kept, however long the file is.
final class Tally {

  private static final int EXAMPLES = 12;

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final Map<String, Integer> remarks = new TreeMap<>();
  private final Map<String, Integer> shown = new TreeMap<>();
  private final List<Line> examples = new ArrayList<>();
  private final Consumer<Line> each;

  Tally(Consumer<Line> each) {
    this.each = each;
  }

  void count(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  int of(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  void line(Line line) {
    each.accept(line);
    keep(line.kind().name(), line);
  }

  /// @param key what is odd
  void remark(String key, Line line) {
    count(Kind.REMARK);
    remarks.merge(key, 1, Integer::sum);
    each.accept(line);
    keep(key, line);
  }

  private void keep(String group, Line line) {
    if (shown.merge(group, 1, Integer::sum) <= EXAMPLES) examples.add(line);
  }

  RegisterReport report(String checksum, List<Stop> stops) {
    return new RegisterReport(checksum, stops, counts, remarks, examples);
  }
}
