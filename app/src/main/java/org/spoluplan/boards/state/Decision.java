package org.spoluplan.boards.state;

/// A step that may be taken, with what it puts where.
public record Decision(ChangeKind kind, Pieces pieces) {}
