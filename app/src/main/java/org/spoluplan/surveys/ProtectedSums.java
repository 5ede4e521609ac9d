package org.spoluplan.surveys;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sums of a survey from which no small count can be computed. What is here may stand in public.
///
/// @param respondents whose answers were summed; empty when there are too few of them to say
///   anything
/// @param least       counts below it are hidden
public record ProtectedSums(
    SurveyId survey, String title, Count respondents, int least, List<Question> questions) {

  public ProtectedSums {
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(QuestionId id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// A question, or one row of a matrix.
  ///
  /// @param several  each respondent could tick more than one option, so counts do not add up
  /// @param answered respondents who answered it
  /// @param mean     of numbers and scales, to a tenth; null when it is hidden or makes no sense
  public record Question(
      QuestionId id,
      String label,
      boolean several,
      Count answered,
      @Nullable Double mean,
      List<Option> options,
      List<Split> splits) {

    public Question {
      options = List.copyOf(options);
      splits = List.copyOf(splits);
    }
  }

  public record Option(String label, Count count) {}

  /// The same options by working groups or by territory.
  ///
  /// @param kind `body`, `territory`, `version` or `target_group`
  public record Split(String kind, List<Row> rows) {
    public Split {
      rows = List.copyOf(rows);
    }
  }

  /// Groups with too few respondents stand in one row together.
  public record Row(String label, int respondents, List<Count> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
