package org.spoluplan.boards.state;

/// What was done, as the log of a board calls it.
public enum ChangeKind {
  OPENED,
  WRITTEN,
  REWORDED,
  MOVED,
  STACKED,
  STACK_TITLED,
  STACK_DISSOLVED,
  MERGED,
  SPLIT,
  WITHDRAWN,
  HIDDEN,
  SHOWN,
  POINTED,
  ROOM_POINTED,
  PHASE_MOVED,
  SETTINGS_CHANGED,
  HANDED_OVER,
  UNDONE
}
