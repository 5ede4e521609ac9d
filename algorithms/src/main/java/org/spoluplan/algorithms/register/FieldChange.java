package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// One field that changed.
///
/// @param before null when the field is new
/// @param after  null when it is gone; never equal to `before`
public record FieldChange(FieldName field, @Nullable String before, @Nullable String after) {}
