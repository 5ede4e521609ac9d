package org.spoluplan.meetings.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is read out of minutes, in the order a person looks through it.
enum Field {
  GROUP("group", Kind.TEXT, false),
  BODY("body", Kind.TEXT, false),
  MEETING_NUMBER("meetingNumber", Kind.TEXT, false),
  DATE("date", Kind.DATE, false),
  DATE_TO("dateTo", Kind.DATE, false),
  TIME_FROM("timeFrom", Kind.TIME, false),
  TIME_TO("timeTo", Kind.TIME, false),
  PLACE("place", Kind.TEXT, false),
  CHAIR("chair", Kind.PERSON, false),
  MINUTE_TAKERS("minuteTakers", Kind.PERSON, true),
  VERIFIERS("verifiers", Kind.PERSON, true),
  ATTENDEES("attendees", Kind.PERSON, true),
  SUBSTITUTES("substitutes", Kind.PERSON, true),
  LATE("late", Kind.PERSON, true),
  EXCUSED("excused", Kind.PERSON, true),
  ABSENT("absent", Kind.PERSON, true),
  GUESTS("guests", Kind.PERSON, true),
  AGENDA("agenda", Kind.TEXT, true),
  TOPICS("topics", Kind.TOPIC, true),
  VOTES("votes", Kind.VOTE, true),
  CONCLUSIONS("conclusions", Kind.LONG_TEXT, true),
  REPORTED("reported", Kind.LONG_TEXT, true),
  TASKS("tasks", Kind.TASK, true),
  NEXT_MEETING("nextMeeting", Kind.MEETING, false),
  WRITTEN_ON("writtenOn", Kind.DATE, false),
  ORGANIZATIONS("organizations", Kind.TEXT, true),
  PROJECTS("projects", Kind.TEXT, true),
  LOCALITIES("localities", Kind.TEXT, true),
  ANNEXES("annexes", Kind.TEXT, true);

  /// What its values are made of.
  enum Kind {
    TEXT(List.of("")),
    LONG_TEXT(List.of("")),
    DATE(List.of("")),
    TIME(List.of("")),
    PERSON(List.of("", "titles", "role", "organization")),
    TOPIC(List.of("title", "text")),
    VOTE(List.of("subject", "for", "against", "abstain", "result")),
    TASK(List.of("what", "who", "due", "status")),
    MEETING(List.of("date", "time", "place"));

    private final List<String> parts;

    Kind(List<String> parts) {
      this.parts = parts;
    }

    /// The part that stands for the whole.
    String head() {
      return parts.getFirst();
    }

    /// Whether the whole is nothing without its head: a day without a task. Votes and next meetings
    /// are told by any of their parts.
    boolean isNeeded(String part) {
      return part.equals(head()) && this != VOTE && this != MEETING;
    }

    /// In the order they are read; a value of one part has the part "".
    List<String> parts() {
      return parts;
    }
  }

  private final String key;
  private final Kind kind;
  private final boolean many;

  Field(String key, Kind kind, boolean many) {
    this.key = key;
    this.kind = kind;
    this.many = many;
  }

  /// Its name in the format that `docs/MINUTES-FORMAT.md` describes.
  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /// Whether it is a list.
  boolean many() {
    return many;
  }

  /// Without it there is no meeting to write down.
  boolean needed() {
    return this == GROUP || this == DATE;
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
