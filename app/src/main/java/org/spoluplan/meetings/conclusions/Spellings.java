package org.spoluplan.meetings.conclusions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoluplan.search.WordStems.Telling;

/// How the words of many texts are written, by their stems.
final class Spellings {

  private static final String ADJECTIVES_END = "ýáéí";

  /// The forms of one word. A capital at the beginning of a text tells nothing.
  private static final class Forms {

    private final Map<String, Integer> counts = new HashMap<>();
    private int capital;
    private int small;

    private void add(String written, boolean beginning) {
      counts.merge(written.toLowerCase(Locale.ROOT), 1, Integer::sum);
      if (beginning) return;
      if (Character.isUpperCase(written.charAt(0))) capital++;
      else small++;
    }

    /// The form met most often, the shorter of two.
    private String best() {
      return counts.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparingInt(entry -> entry.getKey().length())
                  .thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElseThrow();
    }

    private boolean isName() {
      return capital > small;
    }
  }

  private final Map<String, Forms> forms = new HashMap<>();

  void add(String text, List<Telling> words) {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var beginning = i == 0 && text.strip().startsWith(word.written());
      forms.computeIfAbsent(word.stem(), _ -> new Forms()).add(word.written(), beginning);
    }
  }

  /// As it is written most often.
  String of(String stem) {
    var known = forms.get(stem);
    if (known == null) return stem;
    var best = known.best();
    return known.isName() ? Character.toUpperCase(best.charAt(0)) + best.substring(1) : best;
  }

  /// By its ending, "letní", "dluhová": such a word names a matter less well than a noun.
  boolean looksLikeAdjective(String stem) {
    var word = of(stem);
    return ADJECTIVES_END.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
