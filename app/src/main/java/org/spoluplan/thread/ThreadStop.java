package org.spoluplan.thread;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Thing;

/// One thing on the thread, as this reader may see it.
///
/// @param title  null when the reader may not see the thing; then there is no path and day either
/// @param kind   in words
/// @param bond   what it is to the thing before it, in words, when that is not plain from its place
/// @param via    the title of the thing it hangs on, when that is not the thing the page is about
/// @param byHand somebody said the link; the others were made by use
/// @param unlink where the link can be undone; null when it cannot be from here
record ThreadStop(
    Thing thing,
    @Nullable String title,
    @Nullable String path,
    @Nullable LocalDate day,
    String kind,
    @Nullable String bond,
    @Nullable String via,
    boolean byHand,
    @Nullable String unlink) {}
