package org.spoluplan.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.search.CzechWords.Word;

/// What somebody typed into the search box.
///
/// @param plain in lower case without diacritics
record Query(String plain, List<Word> words) {

  private static final int SHORTEST_PREFIX = 2;

  static Query of(String typed) {
    var words = CzechWords.of(typed);
    var telling = words.stream().filter(word -> !word.isCommon()).toList();
    return new Query(CzechWords.plain(typed.strip()), telling.isEmpty() ? words : telling);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// A `tsquery` that wants all words; the last one may be unfinished.
  String all() {
    return joined(" & ");
  }

  /// A `tsquery` that is content with some of them.
  String any() {
    return joined(" | ");
  }

  /// Stems of the words and of what their abbreviations stand for.
  Set<String> stems() {
    var stems = new LinkedHashSet<String>();
    for (var word : words) {
      stems.addAll(word.stems());
      for (var writtenOut : Abbreviations.writtenOut(word.plain())) {
        CzechWords.of(writtenOut).forEach(part -> stems.addAll(part.stems()));
      }
    }
    return stems;
  }

  /// The beginning of a word that may not be typed to its end.
  String unfinished() {
    return words.getLast().plain();
  }

  private String joined(String operator) {
    var last = words.size() - 1;
    var parts = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      if (i > 0) parts.append(operator);
      parts.append(alternatives(words.get(i), i == last));
    }
    return parts.toString();
  }

  private static String alternatives(Word word, boolean mayBeUnfinished) {
    var ways = new LinkedHashSet<String>();
    word.stems().forEach(stem -> ways.add(Terms.quoted(stem)));
    if (mayBeUnfinished && word.plain().length() >= SHORTEST_PREFIX) {
      ways.add(Terms.quoted(word.plain()) + ":*");
    }
    Abbreviations.writtenOut(word.plain()).forEach(phrase -> ways.add(together(phrase)));
    return "(" + String.join(" | ", ways) + ")";
  }

  private static String together(String phrase) {
    return CzechWords.of(phrase).stream()
        .filter(part -> !part.isCommon())
        .map(Query::anyStem)
        .collect(Collectors.joining(" & ", "(", ")"));
  }

  private static String anyStem(Word word) {
    return word.stems().stream().map(Terms::quoted).collect(Collectors.joining(" | ", "(", ")"));
  }
}
