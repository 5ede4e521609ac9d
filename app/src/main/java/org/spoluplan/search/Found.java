package org.spoluplan.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Thing;

/// One thing that was found, best first.
public record Found(Thing thing, String title, String body, String path, @Nullable LocalDate day) {}
