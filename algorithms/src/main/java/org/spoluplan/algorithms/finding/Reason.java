package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.algorithms.finding.Answer.Hit;

/// Why an entry was found.
///
/// @param what label of a concept, name of a place, or the word as it was typed
public record Reason(Kind kind, String what) {

  /// What the words have in common.
  public enum Kind {
    /// It answers a need that was told.
    NEED,
    /// It is for the people who were named.
    PEOPLE,
    /// It is in the place, or comes there.
    PLACE,
    /// The stem of a word stands in its name or its text.
    WORD
  }

  static List<Reason> of(Answer answer, Hit hit, Meaning meaning) {
    var understood = answer.understood();
    var reasons = new ArrayList<Reason>();
    for (var concept : understood.concepts()) {
      if (concept.id().startsWith("g-")) {
        if (meaning.isFor(concept)) reasons.add(new Reason(Kind.PEOPLE, concept.label()));
      } else if (meaning.meets(concept)) {
        reasons.add(new Reason(Kind.NEED, concept.label()));
      }
    }
    var entry = hit.entry();
    var called = Tokens.of(entry.name() + " " + entry.provider() + " " + entry.text());
    var stems = called.stream().map(Tokens.Token::stem).toList();
    for (var word : understood.rest())
      if (stems.contains(word)) reasons.add(new Reason(Kind.WORD, word));
    if (hit.here()) understood.place().ifPresent(at -> reasons.add(place(at)));
    reasons.sort(Comparator.comparing(Reason::kind));
    return List.copyOf(reasons);
  }

  private static Reason place(KnownPlace at) {
    return new Reason(Kind.PLACE, at.name());
  }
}
