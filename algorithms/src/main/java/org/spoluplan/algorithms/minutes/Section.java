package org.spoluplan.algorithms.minutes;

/// What a part of minutes is about.
enum Section {
  /// Before the first heading.
  HEADER,
  ATTENDEES,
  EXCUSED,
  ABSENT,
  GUESTS,
  LATE,
  SUBSTITUTES,
  AGENDA,
  /// What was said; also every point of the agenda when it is dealt with.
  BODY,
  TASKS,
  TASK_REVIEW,
  CONCLUSION,
  VOTE,
  NEXT,
  DATE,
  PLACE,
  TIME,
  TIME_END,
  CHAIR,
  TAKERS,
  VERIFIERS,
  ANNEXES,
  BODY_NAME,
  NUMBER,
  WRITTEN,
  /// A field that is of no use: publication, term of office.
  ABOUT,
  SIGN;

  boolean isOfPeople() {
    return switch (this) {
      case ATTENDEES, EXCUSED, ABSENT, GUESTS, LATE, SUBSTITUTES, CHAIR, TAKERS, VERIFIERS -> true;
      default -> false;
    };
  }

  /// A field of the head: when and where.
  boolean isOfHead() {
    return this == DATE || this == TIME || this == PLACE;
  }

  /// Said in one line, or in one line after the label.
  boolean isShort() {
    return switch (this) {
      case DATE, PLACE, TIME, TIME_END, BODY_NAME, NUMBER, WRITTEN, ABOUT, CHAIR, VOTE -> true;
      default -> false;
    };
  }
}
