package org.spoluplan.territory.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Table;

/// What columns of a table seem to be: mostly by what is in them, a little by what they are
/// called.
final class Guess {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19[9]|20[0-9])[0-9](?![0-9])");
  private static final double LEAST_NUMBERS = 0.1;
  private static final int MOST_LOOKED_AT = 500;

  private final Table table;
  private final MunicipalityIndex municipalities;

  Guess(Table table, MunicipalityIndex municipalities) {
    this.table = table;
    this.municipalities = municipalities;
  }

  int code() {
    return best(municipalities::isCode);
  }

  int name() {
    return best(municipalities::isName);
  }

  int district() {
    return best(municipalities::isDistrict);
  }

  int year() {
    return columns()
        .filter(i -> called(i, "rok", "year", "obdobi"))
        .filter(i -> 2 * share(i, text -> YEAR.matcher(text).matches()) > 1)
        .findFirst()
        .orElse(Mapping.NONE);
  }

  /// The one that headers or the name of the file speak of most; null when they speak of none.
  @Nullable Integer fixedYear(String fileName) {
    var spoken = String.join(" ", table.header()) + " " + fileName;
    var counts = new TreeMap<Integer, Integer>();
    YEAR.matcher(spoken)
        .results()
        .forEach(found -> counts.merge(Integer.valueOf(found.group()), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  int indicator() {
    if (value() == Mapping.NONE) return Mapping.NONE;
    return columns()
        .filter(i -> called(i, "ukazatel", "nazev ukazatele", "indikator", "indicator", "promenna"))
        .findFirst()
        .orElse(Mapping.NONE);
  }

  int value() {
    return columns()
        .filter(i -> called(i, "hodnota", "value", "pocet"))
        .filter(this::isNumbers)
        .findFirst()
        .orElse(Mapping.NONE);
  }

  /// Columns of numbers that say nothing else.
  List<Integer> measures() {
    var others = List.of(code(), name(), district(), year());
    return columns()
        .filter(i -> !others.contains(i) && isNumbers(i) && !isCodes(i))
        .boxed()
        .toList();
  }

  /// Publishers explain in words, in the same column, where they have no number.
  private boolean isNumbers(int column) {
    return share(column, text -> Figures.read(text).isPresent()) >= LEAST_NUMBERS;
  }

  private boolean isCodes(int column) {
    var name = MunicipalityIndex.folded(table.header().get(column));
    return name.matches("(kod|psc|ico|id|lau|nuts)([ _].*)?");
  }

  private boolean called(int column, String... names) {
    return List.of(names).contains(MunicipalityIndex.folded(table.header().get(column)));
  }

  private int best(Predicate<String> is) {
    var best = Mapping.NONE;
    var most = 0.5;
    for (int i = 0; i < table.header().size(); i++) {
      var share = share(i, is);
      if (share > most) {
        best = i;
        most = share;
      }
    }
    return best;
  }

  /// Of cells that are not empty.
  private double share(int column, Predicate<String> is) {
    var filled =
        table.rows().stream()
            .limit(MOST_LOOKED_AT)
            .map(row -> row.cell(column))
            .filter(cell -> !Figures.isNothing(cell.toLowerCase(Locale.ROOT)))
            .toList();
    if (filled.isEmpty()) return 0;
    return (double) filled.stream().filter(is).count() / filled.size();
  }

  private IntStream columns() {
    return IntStream.range(0, table.header().size());
  }
}
