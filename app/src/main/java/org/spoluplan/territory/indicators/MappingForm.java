package org.spoluplan.territory.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.page.Table;

/// The mapping of a table as a form: first as it is guessed, then as somebody filled it in.
record MappingForm(Table table, List<Indicator> indicators) {

  private static final int MOST_ITEMS = 150;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  static final String NEW = "new";

  /// One thing that is measured.
  ///
  /// @param column where its values stand
  record Measured(int number, String label, int column) {}

  Form guessed(Guess guess, String fileName) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("code", guess.code());
    known.put("name", guess.name());
    known.put("district", guess.district());
    known.put("year", guess.year());
    known.put("fixedYear", guess.year() == Mapping.NONE ? guess.fixedYear(fileName) : null);
    known.put("indicator", guess.indicator());
    known.put("value", guess.indicator() == Mapping.NONE ? Mapping.NONE : guess.value());
    var measures = guess.measures();
    var codes = new HashSet<String>();
    for (var one : measured(Form.filled(known))) {
      if (guess.indicator() == Mapping.NONE && !measures.contains(one.column())) continue;
      put(known, one, codes);
    }
    return Form.filled(known);
  }

  private void put(Map<String, @Nullable Object> known, Measured one, Set<String> codes) {
    var number = "." + one.number();
    var draft = Draft.of(one.label(), table.column(one.column()));
    var same = Draft.known(one.label(), indicators);
    known.put("use" + number, same == null ? NEW : same.code());
    var code = codes.add(draft.code()) ? draft.code() : draft.code() + number.replace('.', '-');
    known.put("code" + number, code);
    IndicatorForm.put(known, number, draft);
  }

  /// What is measured, by the columns that the form names.
  List<Measured> measured(Form form) {
    var column = column(form, "indicator");
    if (column == Mapping.NONE) {
      var taken =
          Stream.of("code", "name", "district", "year").map(one -> column(form, one)).toList();
      return IntStream.range(0, table.header().size())
          .filter(i -> !taken.contains(i))
          .mapToObj(i -> new Measured(i, table.header().get(i), i))
          .toList();
    }
    var words = new LinkedHashSet<>(table.column(column));
    words.remove("");
    var labels = words.stream().limit(MOST_ITEMS).toList();
    var value = column(form, "value");
    return IntStream.range(0, labels.size())
        .mapToObj(i -> new Measured(i, labels.get(i), value))
        .toList();
  }

  Mapping read(Form form) {
    var code = column(form, "code");
    var name = column(form, "name");
    if (code == Mapping.NONE && name == Mapping.NONE) form.reject("code", "import-table.no-place");
    var year = column(form, "year");
    var fixed =
        year == Mapping.NONE ? (Integer) form.integer("fixedYear", FIRST_YEAR, LAST_YEAR) : null;
    var indicator = column(form, "indicator");
    var value = column(form, "value");
    if (indicator != Mapping.NONE && value == Mapping.NONE)
      form.reject("value", "form.error.choose");
    var items = items(form);
    var mapping =
        new Mapping(code, name, column(form, "district"), year, fixed, indicator, value, items);
    if (mapping.used().isEmpty()) form.reject("use", "import-table.nothing-used");
    return mapping;
  }

  private List<Mapping.Item> items(Form form) {
    var items = new ArrayList<Mapping.Item>();
    var codes = new HashSet<String>();
    for (var one : measured(form)) {
      var field = "use." + one.number();
      var use = form.value(field);
      var indicator = use.isEmpty() ? null : use.equals(NEW) ? made(form, one) : known(use);
      if (indicator == null && !use.isEmpty()) form.reject(field, "form.error.choose");
      if (indicator != null && !codes.add(indicator.code())) {
        form.reject(field, "import-table.twice");
      }
      items.add(new Mapping.Item(one.label(), one.column(), indicator, use.equals(NEW)));
    }
    return items;
  }

  private Indicator made(Form form, Measured one) {
    var number = "." + one.number();
    var code = IndicatorForm.code(form, "code" + number);
    if (known(code) != null) form.reject("code" + number, "import-table.code-taken");
    return IndicatorForm.read(form, number, code);
  }

  private @Nullable Indicator known(String code) {
    return indicators.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  private int column(Form form, String name) {
    var number = form.optionalInteger(name, Mapping.NONE, table.header().size() - 1);
    return number == null ? Mapping.NONE : number;
  }
}
