package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.NameWords;

/// Municipalities that the text talks about, without the one whose minutes these are.
final class Localities {

  /// "v Chrastavě", "na Vápence", "ze Zábřehu", "obce Bílý Kostel"
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Vv]e?|[Nn]a|[Zz]e?|[Dd]o|[Oo]bc[ei]|[Uu]|[Pp]o|sídlišti|části|lokalit[aěy])\\s(?<name>\\p{Lu}\\p{Ll}{2,}(?:\\s(?:nad|pod|u|na)\\s\\p{Lu}\\p{L}+|\\s\\p{Lu}\\p{Ll}{2,})?)(?!\\s(?:z\\. ?s|o\\. ?p|s\\. ?r))");

  /// Lines of a letterhead and a title.
  private static final int HEAD = 8;

  private Localities() {}

  static List<Found<String>> in(Minutes minutes) {
    var home = home(minutes);
    var found = new LinkedHashMap<String, Found<String>>();
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case BODY, CONCLUSION, TASKS, TASK_REVIEW ->
            segment.lines().forEach(line -> line(line, home, found));
        case HEADER -> segment.lines().stream().skip(HEAD).forEach(line -> line(line, home, found));
        default -> {}
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void line(Line line, Set<String> home, Map<String, Found<String>> found) {
    for (var at = PLACE.matcher(line.text().chars()); at.find(); ) {
      var name = known(at.group("name"));
      if (name == null || home.contains(Fold.of(name))) continue;
      found.putIfAbsent(
          Fold.of(name), line.text().sub(at.start("name"), at.end("name")).found(name, 0.7));
    }
  }

  /// The longest that is a municipality.
  private static @Nullable String known(String said) {
    var whole = Municipalities.nominative(said);
    if (whole.isPresent()) return whole.get();
    var first = said.split(" ")[0];
    if (first.length() < 4 || NameWords.isGiven(first)) return null;
    return Municipalities.nominative(first).orElse(null);
  }

  /// Towns of the letterhead and of the body.
  private static Set<String> home(Minutes minutes) {
    var home = new HashSet<String>();
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > HEAD) break;
      for (var word : line.whole().chars().split("[^\\p{L}]+")) {
        if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
          Municipalities.nominative(Loud.quiet(word)).ifPresent(name -> home.add(Fold.of(name)));
        }
      }
    }
    return home;
  }
}
