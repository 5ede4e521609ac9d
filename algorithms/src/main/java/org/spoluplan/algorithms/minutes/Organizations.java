package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Organisations named in the text: by a legal form behind the name, by a known word at its head,
/// by an abbreviation.
final class Organizations {

  private static final String NAME = "(?:\\p{Lu}[\\p{L}’&.\\d-]*|[a-zá-ž]{1,3}|pro|bez|nad|pod|na|domov|dům|hospic|péče|služeb|sociálních)";
  private static final Pattern LEGAL =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}\\d„“\"’&-]*(?:\\s" + NAME + "){0,6}?),?\\s(?:z\\. ?s\\.|z\\. ?ú\\.|o\\. ?p\\. ?s\\.|s\\. ?r\\. ?o\\.|a\\. ?s\\.|p\\. ?o\\.|v\\. ?o\\. ?s\\.|příspěvková organizace|zapsaný spolek|zapsaný ústav|o\\. ?s\\.)");
  private static final Pattern KNOWN =
      Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", Words.lines(Organizations.class, "organizations.txt")) + ")(?![\\p{L}\\d])");

  private Organizations() {}

  static List<Found<String>> in(Minutes minutes) {
    var found = new LinkedHashMap<String, Found<String>>();
    for (var line : minutes.lines()) {
      var text = line.whole();
      for (var at = LEGAL.matcher(text.chars()); at.find(); ) put(found, text.sub(at.start(), at.end()), 0.9);
      for (var at = KNOWN.matcher(text.chars()); at.find(); ) put(found, text.sub(at.start(), at.end()), 0.75);
    }
    return new ArrayList<>(found.values());
  }

  private static void put(LinkedHashMap<String, Found<String>> found, Text name, double sure) {
    var clean = name.strip(" ,;");
    if (clean.length() < 2) return;
    found.putIfAbsent(key(Nominative.ofOrganization(clean.chars())), clean.found(Nominative.ofOrganization(clean.chars()), sure));
  }

  /// "Charity Česká Lípa" and "Charita Česká Lípa" are one.
  private static String key(String name) {
    var words = Fold.of(name).replaceAll("[^\\p{L}\\d ]", " ").strip().split("\\s+");
    var key = new StringBuilder();
    for (var word : words) key.append(word.length() > 5 ? word.substring(0, word.length() - 2) : word).append(' ');
    return key.toString();
  }
}
