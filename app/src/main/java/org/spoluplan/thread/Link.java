package org.spoluplan.thread;

import java.time.Instant;
import org.spoluplan.kernel.Thing;

/// `from` came from, answers or replaces `to`.
///
/// @param at when the link was made
record Link(Thing from, Relation relation, Thing to, Instant at) {}
