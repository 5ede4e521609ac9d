package org.spoluplan.capacity.demands;

enum DemandState {
  OPEN,
  ANSWERED,
  AGREED,
  CLOSED;

  boolean isOver() {
    return this == AGREED || this == CLOSED;
  }
}
