package org.spoluplan.algorithms.czech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of the municipalities of the country, in the nominative and bent.
public final class Municipalities {

  /// An ending of another case, and what the nominative has there.
  private static final List<String[]> ENDINGS =
      List.of(
          new String[] {"a", ""},
          new String[] {"u", ""},
          new String[] {"ě", ""},
          new String[] {"em", ""},
          new String[] {"y", "a"},
          new String[] {"ě", "a"},
          new String[] {"u", "a"},
          new String[] {"ou", "a"},
          new String[] {"e", "o"},
          new String[] {"a", "o"},
          new String[] {"i", "e"},
          new String[] {"í", "e"},
          new String[] {"e", ""},
          new String[] {"i", ""},
          new String[] {"", "y"},
          new String[] {"", "e"},
          new String[] {"ách", "y"},
          new String[] {"ách", "a"},
          new String[] {"icích", "ice"},
          new String[] {"cích", "ce"},
          new String[] {"ích", "ice"},
          new String[] {"ích", "í"},
          new String[] {"ové", "ová"},
          new String[] {"é", "á"},
          new String[] {"ím", "í"},
          new String[] {"ím", "ý"},
          new String[] {"ic", "ice"},
          new String[] {"ům", "y"},
          new String[] {"ech", "y"},
          new String[] {"ých", "é"},
          new String[] {"ého", "ý"},
          new String[] {"ku", "ek"},
          new String[] {"ka", "ek"});

  private static final Map<String, String> BY_FOLDED = new HashMap<>();

  static {
    for (var name : Words.lines(Municipalities.class, "municipalities.txt"))
      BY_FOLDED.putIfAbsent(Fold.of(name), name);
  }

  /// Also "Rychnov" for "Rychnov nad Kněžnou": what a name begins with.
  private static final Set<String> NAMES = new HashSet<>();

  private static final Pattern LONG = Pattern.compile("(.{4,}?) (?:nad|pod|u|na|ve?|při) .*");

  static {
    for (var name : Words.lines(Municipalities.class, "municipalities.txt")) {
      NAMES.add(name);
      var longer = LONG.matcher(name);
      if (longer.matches()) NAMES.add(longer.group(1));
    }
  }

  private Municipalities() {}

  /// In the nominative, also without "nad Labem"; empty when no municipality is called so.
  public static Optional<String> named(String name) {
    return NAMES.contains(name) ? Optional.of(name) : Optional.empty();
  }

  /// "Tachova" is "Tachov"; empty when no municipality is called so.
  public static Optional<String> nominative(String name) {
    if (BY_FOLDED.containsKey(Fold.of(name))) return Optional.of(name);
    for (var ending : ENDINGS) {
      if (!name.endsWith(ending[0])) continue;
      var whole = name.substring(0, name.length() - ending[0].length()) + ending[1];
      var known = BY_FOLDED.get(Fold.of(whole));
      if (known != null && whole.length() > 3) return Optional.of(known);
    }
    return Optional.empty();
  }
}
