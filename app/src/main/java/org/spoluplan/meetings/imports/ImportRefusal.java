package org.spoluplan.meetings.imports;

import org.spoluplan.kernel.Refusal;

enum ImportRefusal implements Refusal {
  /// Accepted, set aside or not yet read.
  NO_DRAFT("import.no-draft", Kind.CONFLICT),
  NO_DATE("import.no-date", Kind.INVALID),
  NO_BODY("import.no-body", Kind.INVALID),
  /// The day or the body was read with doubt, and nobody looked.
  DOUBTFUL("import.doubtful", Kind.INVALID),
  /// Somebody must say who is meant.
  UNSURE("import.unsure", Kind.INVALID),
  FROM_THE_FUTURE("import.from-the-future", Kind.INVALID),
  MEETING_EXISTS("import.meeting-exists", Kind.CONFLICT),
  NOT_ACCEPTED("import.not-accepted", Kind.CONFLICT),
  /// More was written down of the meeting, or of what came of it.
  USED_SINCE("import.used-since", Kind.CONFLICT),
  NOT_SET_ASIDE("import.not-set-aside", Kind.CONFLICT),
  /// The reader or the parser broke; nothing was brought in.
  FAILED("import.failed", Kind.INVALID);

  private final String key;
  private final Kind kind;

  ImportRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
