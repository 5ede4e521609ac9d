package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Organisations named in the text: by a legal form behind the name, by a known word at its head,
/// by an abbreviation.
final class Organizations {

  private static final Pattern LEGAL =
      Pattern.compile(
          ",?\\s(?:z\\. ?s\\.|z\\. ?ú\\.|o\\. ?p\\. ?s\\.|s\\. ?r\\. ?o\\.|a\\. ?s\\.|p\\. ?o\\.|v\\. ?o\\. ?s\\.|příspěvková organizace|zapsaný spolek|zapsaný ústav|o\\. ?s\\.)");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int MOST_WORDS = 6;
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + String.join("|", Words.lines(Organizations.class, "organizations.txt"))
              + ")(?![\\p{L}\\d])");

  private Organizations() {}

  static List<Found<String>> in(Minutes minutes) {
    var found = new LinkedHashMap<String, Found<String>>();
    for (var line : minutes.lines()) {
      var text = line.whole();
      for (var at = LEGAL.matcher(text.chars()); at.find(); ) {
        var start = nameBefore(text.chars(), at.start());
        if (start >= 0) put(found, text.sub(start, at.end()), 0.9);
      }
      for (var at = KNOWN.matcher(text.chars()); at.find(); )
        put(found, text.sub(at.start(), at.end()), 0.75);
    }
    return new ArrayList<>(found.values());
  }

  /// The first capital among the last words before a legal form; -1 when there is none.
  private static int nameBefore(String text, int end) {
    var from = end;
    while (from > 0 && ".;:(–,\n\t".indexOf(text.charAt(from - 1)) < 0) from--;
    var capitals = new ArrayList<Integer>();
    var words = new ArrayList<Integer>();
    for (var at = WORD.matcher(text).region(from, end); at.find(); ) words.add(at.start());
    for (var start : words.subList(Math.max(0, words.size() - MOST_WORDS), words.size())) {
      if (Character.isUpperCase(text.charAt(start)) || text.charAt(start) == '„')
        capitals.add(start);
    }
    return capitals.isEmpty() ? -1 : capitals.getFirst();
  }

  private static void put(Map<String, Found<String>> found, Text name, double sure) {
    var clean = name.strip(" ,;");
    if (clean.length() < 2) return;
    found.putIfAbsent(
        key(Nominative.ofOrganization(clean.chars())),
        clean.found(Nominative.ofOrganization(clean.chars()), sure));
  }

  /// "Charity Česká Lípa" and "Charita Česká Lípa" are one.
  private static String key(String name) {
    var words = Fold.of(name).replaceAll("[^\\p{L}\\d ]", " ").strip().split("\\s+");
    var key = new StringBuilder();
    for (var word : words)
      key.append(word.length() > 5 ? word.substring(0, word.length() - 2) : word).append(' ');
    return key.toString();
  }
}
