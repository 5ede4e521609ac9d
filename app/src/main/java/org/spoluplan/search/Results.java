package org.spoluplan.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found, as the page shows it.
///
/// @param words   as they were typed
/// @param counts  how many of each kind, the most first
/// @param kind    only this one is shown; empty for all
/// @param page    from 1
/// @param exactly false when the words themselves were not found and this is what is like them
record Results(
    String words,
    List<Hit> hits,
    Map<String, Integer> counts,
    String kind,
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

  static Results none(String words) {
    return new Results(words, List.of(), Map.of(), "", 1, true);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int shown() {
    return kind.isEmpty() ? total() : counts.getOrDefault(kind, 0);
  }

  boolean hasNext() {
    return page * PER_PAGE < shown();
  }

  String link(String otherKind, int otherPage) {
    return "/hledani?q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + (otherKind.isEmpty() ? "" : "&druh=" + otherKind)
        + (otherPage == 1 ? "" : "&strana=" + otherPage);
  }
}
