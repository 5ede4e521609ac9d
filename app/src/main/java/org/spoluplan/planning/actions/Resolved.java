package org.spoluplan.planning.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody approved an action plan or took note of its evaluation.
///
/// @param by         in words: "zastupitelstvo města"
/// @param resolution its number
record Resolved(String by, LocalDate day, @Nullable String resolution) {}
