package org.spoluplan.network.vacancies;

import org.spoluplan.kernel.Refusal;

enum RoomRefusal implements Refusal {
  /// More is said to be free than is registered altogether.
  MORE_THAN_REGISTERED("room-more-than-registered", Kind.INVALID);

  private final String key;
  private final Kind kind;

  RoomRefusal(String key, Kind kind) {
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
