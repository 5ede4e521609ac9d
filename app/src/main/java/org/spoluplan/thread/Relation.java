package org.spoluplan.thread;

/// What one thing is to another. "Led to" is "came from" seen from the other end.
public enum Relation {
  CAME_FROM,
  ANSWERS,
  REPLACES
}
