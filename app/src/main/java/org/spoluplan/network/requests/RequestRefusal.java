package org.spoluplan.network.requests;

import org.spoluplan.kernel.Refusal;

enum RequestRefusal implements Refusal {
  /// It was withdrawn, or the region has decided.
  OVER("request-over", Kind.CONFLICT),
  /// A request goes only forward.
  BACK("request-back", Kind.CONFLICT),
  /// A draft is submitted first.
  NOT_SUBMITTED("request-not-submitted", Kind.CONFLICT),
  /// What was submitted is not rewritten.
  ALREADY_SUBMITTED("request-already-submitted", Kind.CONFLICT),
  /// The region decides on what it was sent.
  NOT_SENT("request-not-sent", Kind.CONFLICT),
  LACKS_STATEMENTS("request-lacks-statements", Kind.CONFLICT),
  LACKS_OPINION("request-lacks-opinion", Kind.CONFLICT),
  LACKS_COUNCIL("request-lacks-council", Kind.CONFLICT),
  /// No service, or one that serves no municipality.
  NOTHING_ASKED("request-nothing-asked", Kind.CONFLICT),
  /// The municipality has said it already.
  ALREADY_ANSWERED("request-already-answered", Kind.CONFLICT),
  /// Municipalities were asked already.
  ALREADY_ASKED("request-already-asked", Kind.CONFLICT),
  /// The service of the request is in the register already.
  NOT_NEW("request-not-new", Kind.CONFLICT),
  /// A new service is one of its provider, and registered.
  NOT_OF_PROVIDER("request-not-of-provider", Kind.CONFLICT),
  /// There is no reservation, or it is closed.
  NO_RESERVATION("request-no-reservation", Kind.CONFLICT),
  /// The region has no draft of its network.
  NO_DRAFT("request-no-draft", Kind.CONFLICT),
  /// The draft has the service, or it is not in the register of services yet.
  NOTHING_TO_ENTER("request-nothing-to-enter", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  RequestRefusal(String key, Kind kind) {
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
