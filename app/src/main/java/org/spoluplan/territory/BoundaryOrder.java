package org.spoluplan.territory;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What somebody at the terminal wants imported.
///
/// @param kind     of the boundaries; null: found out from the codes in the file
/// @param property that holds codes; null: found out likewise
/// @param source   who made them, e.g. ČÚZK, RÚIAN
/// @param licence  under which they are used
/// @param metres   by which a line may leave its true course to be kept in fewer points
/// @param keepRest boundaries of the same kind that are not in the file stay
public record BoundaryOrder(
    Path file,
    @Nullable BoundaryKind kind,
    @Nullable String property,
    String source,
    String licence,
    int metres,
    boolean keepRest) {}
