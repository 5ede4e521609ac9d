package org.spoluplan.thread;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Action;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;

/// A thing as its capability describes it to the thread. The word for its kind is the message
/// `thing.one.<kind>`.
///
/// @param day   when it was; the thread is ordered by it
/// @param view  what a reader must be permitted, within `where`, to read the title
public record KnownThing(
    Thing thing, String title, String path, @Nullable LocalDate day, Action view, Scoped where) {}
