package org.spoluplan.surveys.forms;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.surveys.QuestionId;

/// A question of a form.
///
/// @param code       by which conditions and tables know it, unique in the form
/// @param hint       empty when there is none
/// @param other      an option with words of one's own
/// @param choices    options; columns of a table; the two ends of a scale
/// @param rows       of a table or a matrix
/// @param least      of numbers; null: no limit
/// @param most       of numbers; null: no limit
/// @param unit       of numbers, in words; empty when there is none
/// @param condition  when it is asked, as [Condition#parse] reads it; empty: always
/// @param constraint what the answer has to meet, with `.` for the answer; empty: nothing
/// @param sentence   what is said when it does not
public record Question(
    QuestionId id,
    String code,
    QuestionType type,
    Wording label,
    Wording hint,
    boolean required,
    boolean other,
    List<Choice> choices,
    List<Choice> rows,
    @Nullable Integer least,
    @Nullable Integer most,
    String unit,
    String condition,
    String constraint,
    Wording sentence) {

  public static final String YES = "ano";
  public static final String NO = "ne";

  private static final int SCALE_LEAST = 1;
  private static final int SCALE_MOST = 5;
  private static final int LONGEST_SCALE = 11;

  public Question {
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
  }

  public static Question of(String code, QuestionType type, String label) {
    return new Question(
        new QuestionId(UUID.randomUUID()),
        code,
        type,
        Wording.czech(label),
        Wording.czech(""),
        false,
        false,
        List.of(),
        List.of(),
        null,
        null,
        "",
        "",
        "",
        Wording.czech(""));
  }

  public Question asCopy(String otherCode) {
    return new Question(
        new QuestionId(UUID.randomUUID()),
        otherCode,
        type,
        label,
        hint,
        required,
        other,
        choices,
        rows,
        least,
        most,
        unit,
        condition,
        constraint,
        sentence);
  }

  public Question withChoices(List<Choice> others) {
    return new Question(
        id,
        code,
        type,
        label,
        hint,
        required,
        other,
        others,
        rows,
        least,
        most,
        unit,
        condition,
        constraint,
        sentence);
  }

  public Question withRows(List<Choice> others) {
    return new Question(
        id,
        code,
        type,
        label,
        hint,
        required,
        other,
        choices,
        others,
        least,
        most,
        unit,
        condition,
        constraint,
        sentence);
  }

  public Question withWords(Wording newLabel, Wording newHint) {
    return new Question(
        id,
        code,
        type,
        newLabel,
        newHint,
        required,
        other,
        choices,
        rows,
        least,
        most,
        unit,
        condition,
        constraint,
        sentence);
  }

  public Question withRules(boolean must, String when, String meets, Wording said) {
    return new Question(
        id, code, type, label, hint, must, other, choices, rows, least, most, unit, when, meets,
        said);
  }

  public Question withNumbers(@Nullable Integer from, @Nullable Integer to, String counted) {
    return new Question(
        id,
        code,
        type,
        label,
        hint,
        required,
        other,
        choices,
        rows,
        from,
        to,
        counted,
        condition,
        constraint,
        sentence);
  }

  public Question withOther(boolean words) {
    return new Question(
        id,
        code,
        type,
        label,
        hint,
        required,
        words,
        choices,
        rows,
        least,
        most,
        unit,
        condition,
        constraint,
        sentence);
  }

  /// What can be ticked: choices with the one for other words, yes and no, the steps of a scale.
  public List<Choice> options() {
    return switch (type) {
      case YES_NO ->
          List.of(
              new Choice(YES, new Wording(java.util.Map.of("cs", "ano", "en", "yes", "uk", "так"))),
              new Choice(NO, new Wording(java.util.Map.of("cs", "ne", "en", "no", "uk", "ні"))));
      case SCALE -> steps();
      case ONE, MANY -> other ? withOtherWords() : choices;
      case ORDER, TABLE, MATRIX -> choices;
      default -> List.of();
    };
  }

  private List<Choice> steps() {
    int from = least == null ? SCALE_LEAST : least;
    int to = Math.min(most == null ? SCALE_MOST : most, from + LONGEST_SCALE - 1);
    return IntStream.rangeClosed(from, to)
        .mapToObj(
            step ->
                new Choice(
                    String.format(Locale.ROOT, "%d", step), Wording.czech(String.valueOf(step))))
        .toList();
  }

  private List<Choice> withOtherWords() {
    var all = new java.util.ArrayList<>(choices);
    all.add(
        new Choice(
            Choice.OTHER,
            new Wording(java.util.Map.of("cs", "jiné", "en", "other", "uk", "інше"))));
    return List.copyOf(all);
  }
}
