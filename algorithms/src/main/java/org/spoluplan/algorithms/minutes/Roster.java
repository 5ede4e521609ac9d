package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.NameWords;

/// Everybody whom the lists of a text name: by it a surname alone, "Maňásek zajistí", is known to
/// be somebody.
final class Roster {

  static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+");
  static final Roster NOBODY = new Roster(List.of());

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> givens = new HashSet<>();

  private Roster(List<Found<FoundPerson>> people) {
    for (var person : people) {
      var words = person.value().name().split(" ");
      surnames.add(Fold.of(words[words.length - 1]));
      if (words.length > 1 && !words[0].endsWith(".")) givens.add(Fold.of(words[0]));
    }
  }

  static Roster of(List<@Nullable List<Found<FoundPerson>>> lists) {
    var all = new ArrayList<Found<FoundPerson>>();
    for (var list : lists) if (list != null) all.addAll(list);
    return new Roster(all);
  }

  /// A word with a capital that is the surname, or the given name, of somebody listed.
  boolean knows(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
    var folded = Fold.of(word);
    return surnames.contains(folded) || givens.contains(folded);
  }

  /// The surname of somebody listed, whatever case it stands in.
  Optional<String> surname(String word) {
    if (isSurname(word)) return Optional.of(word);
    return NameWords.surname(word).filter(this::isSurname);
  }

  private boolean isSurname(String word) {
    return Character.isUpperCase(word.charAt(0)) && surnames.contains(Fold.of(word));
  }
}
