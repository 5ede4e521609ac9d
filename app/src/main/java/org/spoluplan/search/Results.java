package org.spoluplan.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Option;

/// What was found, as the page shows it.
///
/// @param words   as they were typed
/// @param counts  how many of each kind, the most first
/// @param years   of all that was found, whichever of them is looked at, newest first
/// @param where   what is shown lies here
/// @param page    from 1
/// @param exactly false when the words themselves were not found and this is what is like them
record Results(
    String words,
    List<Hit> hits,
    Map<String, Integer> counts,
    List<Integer> years,
    Narrowing where,
    int page,
    boolean exactly) {

  static final int PER_PAGE = 20;

  record Hit(String kind, String path, @Nullable LocalDate day, Excerpt title, Excerpt excerpt) {

    static Hit of(Found found, Query query) {
      return new Hit(
          found.thing().kind(),
          found.path(),
          found.day(),
          Excerpt.whole(found.title(), query),
          Excerpt.around(found.body(), query));
    }
  }

  static Results none(String words, Narrowing where) {
    return new Results(words, List.of(), Map.of(), List.of(), where, 1, true);
  }

  String kind() {
    return Objects.requireNonNullElse(where.kind(), "");
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int shown() {
    return kind().isEmpty() ? total() : counts.getOrDefault(kind(), 0);
  }

  boolean hasNext() {
    return page * PER_PAGE < shown();
  }

  String link(String otherKind, int otherPage) {
    return "/hledani?q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + (otherKind.isEmpty() ? "" : "&druh=" + otherKind)
        + (where.group() == null ? "" : "&skupina=" + where.group())
        + (where.year() == null ? "" : "&rok=" + where.year())
        + (otherPage == 1 ? "" : "&strana=" + otherPage);
  }

  /// The same words, looked for everywhere.
  String everywhere() {
    return "/hledani?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// With the year that is looked at, were there nothing from it.
  List<Option> yearOptions() {
    var all = new TreeSet<Integer>(Comparator.reverseOrder());
    all.addAll(years);
    if (where.year() != null) all.add(where.year());
    return all.stream().map(year -> new Option(year.toString(), year.toString())).toList();
  }
}
