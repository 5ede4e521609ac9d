package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.finding.JudgedQuestions.Judged;

/// Asks a catalogue judged questions and measures the answers.
public final class FindingEvaluation {

  /// One question and how well it was answered.
  ///
  /// @param found ids of the first ten
  public record Asked(Judged question, List<String> found, Relevance relevance) {}

  private FindingEvaluation() {}

  /// @param home region whose places are meant first
  public static List<Asked> of(Catalogue catalogue, List<Judged> questions, String home) {
    var all = new ArrayList<Asked>();
    for (var question : questions) {
      var answer = catalogue.find(Request.of(question.text()).home(home));
      var found =
          answer.hits().stream().limit(Relevance.DEPTH).map(hit -> hit.entry().id()).toList();
      all.add(new Asked(question, found, Relevance.of(found, question.grades())));
    }
    return all;
  }

  public static Relevance mean(List<Asked> all) {
    return Relevance.mean(all.stream().map(Asked::relevance).toList());
  }
}
