package org.spoluplan.algorithms.minutes;

import java.util.List;

/// Something that a person should look at; nothing was repaired.
///
/// @param details what was found, in the words and numbers of the text; each has its place in the
///                sentence
public record ExtractionWarning(Code code, List<String> details, List<Span> spans) {

  public enum Code {
    /// The day of the week does not fit the date.
    WEEKDAY,
    NEXT_BEFORE_THIS,
    /// Heading and text disagree about the day.
    TWO_DATES,
    TWO_NUMBERS,
    AGENDA_MISMATCH,
    ICO_CHECK,
    TWO_ICOS,
    BAD_EMAIL,
    /// A comma in the middle of a name.
    SPLIT_NAME,
    VERIFIER_IS_RECORDER,
    VERIFIER_ABSENT,
    /// Present and excused at once.
    LISTED_TWICE,
    COUNT_MISMATCH,
    VOTE_EXCEEDS_PRESENT,
    VOTE_FIELD_EMPTY,
    /// Put to a vote, no result recorded.
    NO_RESULT,
    /// The heading names another body than the one that met.
    OTHER_BODY,
    /// Data of a citizen.
    PERSONAL_DATA,
    DRAFT,
    PROVISIONAL,
    TRUNCATED,
    BROKEN_ENCODING
  }

  public ExtractionWarning {
    details = List.copyOf(details);
    spans = List.copyOf(spans);
  }

  /// Of one thing.
  ExtractionWarning(Code code, String detail, List<Span> spans) {
    this(code, List.of(detail), spans);
  }
}
