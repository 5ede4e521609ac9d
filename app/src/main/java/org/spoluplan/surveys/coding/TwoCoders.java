package org.spoluplan.surveys.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.agreement.Kappa;
import org.spoluplan.surveys.coding.Codings.Found;
import org.spoluplan.surveys.forms.Choice;

/// What two people found in the same texts. The first two who sorted a text count.
final class TwoCoders {

  private final Map<UUID, List<Found>> byText = new LinkedHashMap<>();

  TwoCoders(List<Found> found) {
    for (var one : found) byText.computeIfAbsent(one.set(), _ -> new ArrayList<>()).add(one);
  }

  boolean isSortedBy(UUID set, PersonId person) {
    return byText.getOrDefault(set, List.of()).stream().anyMatch(o -> o.coder().equals(person));
  }

  boolean isSortedTwice(UUID set) {
    return byText.getOrDefault(set, List.of()).size() > 1;
  }

  /// Somebody else may not sort a text that two people have.
  boolean waitsFor(UUID set, PersonId person) {
    return !isSortedTwice(set) && !isSortedBy(set, person);
  }

  boolean agree(UUID set) {
    var found = byText.getOrDefault(set, List.of());
    return found.size() > 1
        && new HashSet<>(found.get(0).codes()).equals(new HashSet<>(found.get(1).codes()));
  }

  List<String> codes(UUID set, int coder) {
    var found = byText.getOrDefault(set, List.of());
    return coder < found.size() ? found.get(coder).codes() : List.of();
  }

  /// Texts that both sorted.
  List<UUID> twice() {
    return byText.keySet().stream().filter(this::isSortedTwice).toList();
  }

  /// Whether each of the two found this code, text by text.
  Kappa of(Choice code) {
    return Kappa.of(said(0, List.of(code)), said(1, List.of(code)));
  }

  /// The same over all codes together.
  Kappa overall(List<Choice> codes) {
    return Kappa.of(said(0, codes), said(1, codes));
  }

  private List<Boolean> said(int coder, List<Choice> codes) {
    var said = new ArrayList<Boolean>();
    for (var text : twice()) {
      for (var code : codes) said.add(codes(text, coder).contains(code.code()));
    }
    return said;
  }
}
