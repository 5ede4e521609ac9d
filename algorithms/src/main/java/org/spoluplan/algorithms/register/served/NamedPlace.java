package org.spoluplan.algorithms.register.served;

import org.jspecify.annotations.Nullable;

/// A place that the caller knows.
///
/// @param code   in the code list of its kind
/// @param name   in the nominative
/// @param within code of the district or another larger area, null when unknown; of several places
///               of one name those come first that share it with the other places of the text
public record NamedPlace(PlaceKind kind, String code, String name, @Nullable String within) {}
