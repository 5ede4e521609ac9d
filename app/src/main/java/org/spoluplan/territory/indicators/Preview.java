package org.spoluplan.territory.indicators;

import java.util.HexFormat;
import java.util.List;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.territory.MunicipalityCode;

/// What writing a table would do.
///
/// @param values   to be written: new and changed ones
/// @param same     values that are here already
/// @param blank    cells where nothing was measured
/// @param rounded  values with more decimals than their indicator has
/// @param changes  of values that are here
/// @param problems rows and cells that are left out
record Preview(
    List<Read> values,
    int same,
    int blank,
    int rounded,
    List<Change> changes,
    List<Problem> problems) {

  /// One value of the table.
  record Read(int line, Indicator indicator, MunicipalityCode municipality, int year, long value) {}

  record Change(Read read, String municipality, long before) {}

  /// @param text as it stands in the table
  record Problem(Kind kind, int line, String label, String text) {

    enum Kind {
      UNKNOWN,
      AMBIGUOUS,
      NO_YEAR,
      UNREADABLE,
      TWICE
    }

    String key() {
      return "import-table.problem." + Code.of(kind);
    }
  }

  Preview {
    values = List.copyOf(values);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  int added() {
    return values.size() - changes.size();
  }

  /// By which it is known that nothing has changed since somebody saw it.
  String mark() {
    var text = new StringBuilder();
    for (var one : values) text.append(told(one)).append('\n');
    for (var one : changes) text.append(told(one.read())).append('<').append(one.before());
    return HexFormat.of().formatHex(Sha256.of(text.toString()));
  }

  private static String told(Read read) {
    return read.indicator().code()
        + " "
        + read.municipality().value()
        + " "
        + read.year()
        + " "
        + read.value();
  }

  long count(Problem.Kind kind) {
    return problems.stream().filter(problem -> problem.kind() == kind).count();
  }
}
