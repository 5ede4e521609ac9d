package org.spoluplan.surveys.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// When a question is asked, or what an answer has to meet. Small and total: whatever was
/// answered, it is true or false. Written as in XLSForm, so that it goes out and comes back:
/// `selected(${q1}, 'ano') and ${q2} > 3`. Whatever was not answered is not, contains nothing
/// and is neither more nor less than anything.
public sealed interface Condition {

  /// The answer that a constraint is about.
  String SELF = ".";

  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  record Answered(String question) implements Condition {}

  /// @param value code of an option, or words
  record Is(String question, String value) implements Condition {}

  /// Among what was ticked is this option.
  record Contains(String question, String value) implements Condition {}

  record Compared(String question, Operator operator, BigDecimal number) implements Condition {}

  /// So many options were ticked.
  record Counted(String question, Operator operator, BigDecimal number) implements Condition {}

  /// A condition as somebody wrote it.
  sealed interface Parsed {

    record Good(Condition condition) implements Parsed {}

    /// Something that we do not know.
    ///
    /// @param what the words that were not understood
    record Bad(String what) implements Parsed {}
  }

  enum Operator {
    LESS("<"),
    LESS_OR_SAME("<="),
    SAME("="),
    OTHER("!="),
    MORE_OR_SAME(">="),
    MORE(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    boolean holds(BigDecimal one, BigDecimal other) {
      int order = one.compareTo(other);
      return switch (this) {
        case LESS -> order < 0;
        case LESS_OR_SAME -> order <= 0;
        case SAME -> order == 0;
        case OTHER -> order != 0;
        case MORE_OR_SAME -> order >= 0;
        case MORE -> order > 0;
      };
    }
  }

  /// @param text not empty
  static Parsed parse(String text) {
    return new ConditionParser(text).read();
  }

  /// @param self code of the question that a constraint belongs to
  default boolean holds(Answers answers, String self) {
    return switch (this) {
      case All(var parts) -> parts.stream().allMatch(part -> part.holds(answers, self));
      case Any(var parts) -> parts.stream().anyMatch(part -> part.holds(answers, self));
      case Not(var part) -> !part.holds(answers, self);
      case Answered(var question) -> answers.answers(key(question, self));
      case Is(var question, var value) -> answers.all(key(question, self)).contains(value);
      case Contains(var question, var value) -> answers.all(key(question, self)).contains(value);
      case Compared(var question, var operator, var number) ->
          Numbers.of(answers.first(key(question, self)))
              .filter(one -> operator.holds(one, number))
              .isPresent();
      case Counted(var question, var operator, var number) ->
          operator.holds(BigDecimal.valueOf(answers.all(key(question, self)).size()), number);
    };
  }

  private static String key(String question, String self) {
    return question.equals(SELF) ? self : question;
  }

  /// As [#parse] reads it.
  default String text() {
    return switch (this) {
      case All(var parts) -> joined(parts, " and ");
      case Any(var parts) -> joined(parts, " or ");
      case Not(var part) -> "not(" + part.text() + ")";
      case Answered(var question) -> name(question) + " != ''";
      case Is(var question, var value) -> name(question) + " = " + quoted(value);
      case Contains(var question, var value) ->
          "selected(" + name(question) + ", " + quoted(value) + ")";
      case Compared(var question, var operator, var number) ->
          name(question) + " " + operator.sign() + " " + number.toPlainString();
      case Counted(var question, var operator, var number) ->
          "count-selected("
              + name(question)
              + ") "
              + operator.sign()
              + " "
              + number.toPlainString();
    };
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream()
        .map(p -> p instanceof All || p instanceof Any ? "(" + p.text() + ")" : p.text())
        .collect(Collectors.joining(word));
  }

  private static String name(String question) {
    return question.equals(SELF) ? SELF : String.format(Locale.ROOT, "${%s}", question);
  }

  /// Words with both kinds of quotation marks lose the double ones.
  private static String quoted(String value) {
    return value.contains("'") ? '"' + value.replace("\"", "") + '"' : "'" + value + "'";
  }

  /// Codes of questions that it asks about.
  default Set<String> questions() {
    var found = new TreeSet<String>();
    switch (this) {
      case All(var parts) -> parts.forEach(part -> found.addAll(part.questions()));
      case Any(var parts) -> parts.forEach(part -> found.addAll(part.questions()));
      case Not(var part) -> found.addAll(part.questions());
      case Answered(var question) -> found.add(question);
      case Is(var question, _) -> found.add(question);
      case Contains(var question, _) -> found.add(question);
      case Compared(var question, _, _) -> found.add(question);
      case Counted(var question, _, _) -> found.add(question);
    }
    found.remove(SELF);
    return found;
  }

  /// Of a text that a form keeps; empty for an empty one.
  static Optional<Condition> kept(String text) {
    if (text.isBlank()) return Optional.empty();
    return parse(text) instanceof Parsed.Good(var condition)
        ? Optional.of(condition)
        : Optional.empty();
  }
}
