package org.spoluplan.surveys.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.surveys.forms.Wording;
import org.spoluplan.surveys.xlsform.SheetRows.Line;

/// Columns in several languages: `label`, `label::Czech (cs)`, `hint::English (en)`.
final class Spoken {

  private static final Pattern CODE = Pattern.compile("\\(([a-z]{2})\\)\\s*$");
  private static final Map<String, String> NAMES =
      Map.of(
          "czech",
          "cs",
          "čeština",
          "cs",
          "česky",
          "cs",
          "english",
          "en",
          "angličtina",
          "en",
          "ukrainian",
          "uk",
          "ukrajinština",
          "uk");
  private static final List<String> KNOWN = List.of("cs", "en", "uk");

  private final String first;
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();

  /// @param first language of columns without one
  Spoken(String first) {
    this.first = language(first).isEmpty() ? Wording.CZECH : language(first);
  }

  /// Empty for one that we do not speak.
  static String language(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    var code = CODE.matcher(plain);
    if (code.find()) return KNOWN.contains(code.group(1)) ? code.group(1) : "";
    if (KNOWN.contains(plain)) return plain;
    return NAMES.getOrDefault(plain, "");
  }

  /// The words of a column in all its languages. Where there are no Czech ones, the others stand
  /// for them: every form has Czech words.
  Wording of(Line line, String column) {
    Map<String, String> texts = new LinkedHashMap<>();
    line.cells()
        .forEach(
            (heading, text) -> {
              if (heading.equals(column)) texts.putIfAbsent(first, text);
              if (!heading.startsWith(column + "::") && !heading.startsWith(column + ":")) return;
              var name = heading.substring(heading.lastIndexOf(':') + 1);
              var language = language(name);
              if (language.isEmpty()) unknown.add(name.strip());
              else texts.put(language, text);
            });
    found.addAll(texts.keySet());
    if (!texts.isEmpty() && !texts.containsKey(Wording.CZECH)) {
      texts.put(Wording.CZECH, texts.values().iterator().next());
    }
    return new Wording(texts);
  }

  /// Languages of the form, Czech first.
  List<String> languages() {
    var all = new ArrayList<String>();
    all.add(Wording.CZECH);
    KNOWN.stream().filter(one -> found.contains(one) && !all.contains(one)).forEach(all::add);
    return List.copyOf(all);
  }

  Set<String> unknown() {
    return unknown;
  }
}
