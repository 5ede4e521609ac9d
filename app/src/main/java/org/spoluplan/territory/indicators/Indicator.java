package org.spoluplan.territory.indicators;

import org.jspecify.annotations.Nullable;

/// Something that is measured in municipalities by years.
///
/// @param unit     as it stands behind a number; may be empty
/// @param decimals how many of the last digits of its values stand after the point
/// @param worse    null when neither end is bad
/// @param weight   by which a mean is weighted; null when there is none
record Indicator(
    String code,
    String name,
    String unit,
    @Nullable String definition,
    int decimals,
    @Nullable Worse worse,
    Summing summing,
    @Nullable PopulationBand weight,
    int version) {

  String path() {
    return "/uzemi/ukazatele/" + code;
  }
}
