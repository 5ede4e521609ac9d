package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Alike;

/// What was put to a vote and not adopted was not concluded.
final class Rejected {

  private record Subject(Alike wording, boolean lost) {}

  /// A vote stands near what was voted about; so many characters at most lie between.
  private static final int NEAR = 8000;

  private final NavigableMap<Integer, Subject> subjects = new TreeMap<>();

  private Rejected(List<FoundVote> votes) {
    for (var vote : votes) {
      var subject = vote.subject();
      if (subject == null) continue;
      var wording = Alike.of(subject.value());
      subjects.put(subject.span().start(), new Subject(wording, isLost(vote)));
    }
  }

  static List<Found<String>> without(
      List<Found<String>> conclusions, @Nullable List<FoundVote> votes) {
    if (votes == null || votes.stream().noneMatch(Rejected::isLost)) return conclusions;
    var rejected = new Rejected(votes);
    return conclusions.stream().filter(one -> !rejected.covers(one)).toList();
  }

  /// The vote that was most likely about it was lost.
  private boolean covers(Found<String> conclusion) {
    var said = Alike.of(conclusion.value());
    var span = conclusion.span();
    var best = Evaluation.SAME_TEXT;
    var lost = false;
    for (var subject : subjects.subMap(span.start() - NEAR, span.end() + NEAR).values()) {
      if (!subject.wording().isShared(said, best)) continue;
      best = subject.wording().share(said);
      lost = subject.lost();
    }
    return lost;
  }

  private static boolean isLost(FoundVote vote) {
    return vote.result() != null && vote.result().value().equals("nepřijato");
  }
}
