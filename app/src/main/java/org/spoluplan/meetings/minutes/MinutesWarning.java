package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.Locale;

/// Something that somebody should look at before the minutes are published. It never forbids.
///
/// @param arguments of the sentence `minutes.warning.<kind>`
/// @param quote     the words it is about; empty when they are missing
/// @param at        where they stand in the text, in characters; -1 when nowhere
record MinutesWarning(Kind kind, List<Object> arguments, String quote, int at) {

  MinutesWarning {
    arguments = List.copyOf(arguments);
  }

  enum Kind {
    /// A day of the week and a date that do not go together.
    WEEKDAY,
    /// There is no such day, e.g. 31. 2. 2021.
    NO_SUCH_DAY,
    /// The next meeting is announced for a day before this one.
    NEXT_MEETING,
    /// The text has an item that is not on the agenda.
    ITEM_UNKNOWN,
    /// The text says nothing to an item of the agenda.
    ITEM_MISSING,
    /// The verifier is not among those present.
    VERIFIER_ABSENT,
    /// The verifier took the minutes.
    VERIFIER_IS_RECORDER,
    /// The verifier chaired the meeting.
    VERIFIER_IS_CHAIR,
    /// The rules of the body ask for more verifiers than are named.
    VERIFIERS_MISSING,
    /// Somebody commented and was not answered.
    COMMENTS_UNANSWERED,
    /// Members were promised more days to comment.
    COMMENTS_RUNNING,
    /// A conclusion fell at an item and is not in the list at the end.
    CONCLUSION_MISSING,
    /// The last digit of an IČO does not fit the others.
    ICO,
    /// Data of a citizen.
    PERSONAL_DATA,
    /// The text sends the reader to an attendance sheet that is not among the annexes.
    SHEET_MISSING
  }

  static MinutesWarning quoting(Kind kind, String quote, int at, Object... arguments) {
    return new MinutesWarning(kind, List.of(arguments), quote, at);
  }

  static MinutesWarning about(Kind kind, Object... arguments) {
    return new MinutesWarning(kind, List.of(arguments), "", -1);
  }

  /// Of its sentence.
  String key() {
    return "minutes.warning." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
