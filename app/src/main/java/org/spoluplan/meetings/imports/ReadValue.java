package org.spoluplan.meetings.imports;

import org.spoluplan.algorithms.minutes.Span;

/// A value as the parser read it; see [ImportedValue].
record ReadValue(Field field, int place, String part, String value, double confidence, Span span) {}
