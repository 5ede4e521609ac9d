package org.spoluplan.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.spoluplan.archive.ExportRule.Treatment;

/// Everything in the database is exported unless `export-rules.csv` beside this class says
// otherwise.
record ExportRules(List<ExportRule> rules) {

  ExportRules {
    rules = List.copyOf(rules);
  }

  static ExportRules read() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = ExportRules.class.getResourceAsStream("export-rules.csv");
        var text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      return new ExportRules(format.parse(text).stream().map(ExportRules::rule).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExportRule rule(CSVRecord line) {
    var column = line.get("column");
    return new ExportRule(
        line.get("table"),
        column.isEmpty() ? null : column,
        Treatment.valueOf(line.get("treatment").toUpperCase(Locale.ROOT)),
        line.get("reason"));
  }

  boolean leavesOut(String table) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.table().equals(table)
                    && rule.column() == null
                    && rule.treatment() == Treatment.LEAVE_OUT);
  }

  boolean leavesOut(String table, String column) {
    return treatment(table, column) == Treatment.LEAVE_OUT;
  }

  Treatment treatment(String table, String column) {
    return rules.stream()
        .filter(rule -> rule.table().equals(table) && column.equals(rule.column()))
        .map(ExportRule::treatment)
        .findFirst()
        .orElse(Treatment.KEEP);
  }

  /// What somebody who reads this column should know.
  Optional<String> why(String table, String column) {
    return rules.stream()
        .filter(rule -> rule.table().equals(table) && column.equals(rule.column()))
        .map(ExportRule::reason)
        .findFirst();
  }

  /// For whoever gets the export: what is not in it.
  List<ExportRule> missing() {
    return rules.stream()
        .filter(r -> r.treatment() == Treatment.LEAVE_OUT || r.treatment() == Treatment.MASK)
        .toList();
  }
}
