package org.spoluplan.meetings.minutes;

import org.spoluplan.kernel.Refusal;

enum MinutesRefusal implements Refusal {
  ALREADY_FINAL("minutes.already-final", Kind.CONFLICT),
  NOT_FINAL("minutes.not-final", Kind.CONFLICT),
  ALREADY_SIGNED("minutes.already-signed", Kind.CONFLICT),
  NOT_YOURS_TO_SIGN("minutes.not-yours-to-sign", Kind.FORBIDDEN),
  SIGNATURES_MISSING("minutes.signatures-missing", Kind.CONFLICT),
  EDITION_IN_WORK("minutes.edition-in-work", Kind.CONFLICT),
  COMMENTS_CLOSED("minutes.comments-closed", Kind.CONFLICT),
  /// The next edition says why there is one.
  REASON_MISSING("minutes.reason-missing", Kind.INVALID),
  /// The public copy names people about whom nobody has decided.
  NAMES_UNDECIDED("minutes.names-undecided", Kind.CONFLICT),
  /// The closed text may speak of it.
  ANNEX_STAYS("minutes.annex-stays", Kind.CONFLICT),
  /// Somebody should look first; the same step with a yes goes through.
  WARNINGS("minutes.warnings", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  MinutesRefusal(String key, Kind kind) {
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
