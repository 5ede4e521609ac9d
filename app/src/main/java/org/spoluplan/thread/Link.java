package org.spoluplan.thread;

import java.time.Instant;
import org.spoluplan.kernel.Thing;

/// `from` came from, answers or replaces `to`.
///
/// @param at     when the link was made
/// @param byHand somebody said it; the others were made by use, and only use unmakes them
record Link(Thing from, Relation relation, Thing to, Instant at, boolean byHand) {}
