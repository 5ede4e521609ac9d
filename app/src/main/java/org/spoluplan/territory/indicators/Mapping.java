package org.spoluplan.territory.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What columns of a table mean. Columns are numbered from 0; -1 is none.
///
/// @param code      of the municipality
/// @param name      of the municipality, where there is no code
/// @param district  that tells municipalities of the same name apart
/// @param year      column of it
/// @param fixedYear of all values, where no column says it; null when a column does
/// @param indicator column that says of which indicator the value is; -1: values of each
///   indicator have a column of their own
/// @param value     column of values, when there is one
/// @param items     what is measured, each with the indicator that it is
record Mapping(
    int code,
    int name,
    int district,
    int year,
    @Nullable Integer fixedYear,
    int indicator,
    int value,
    List<Item> items) {

  static final int NONE = -1;

  Mapping {
    items = List.copyOf(items);
  }

  boolean isInRows() {
    return indicator != NONE;
  }

  List<Item> used() {
    return items.stream().filter(item -> item.indicator() != null).toList();
  }

  /// @param label     of the column, or the word in the column of indicators
  /// @param column    where its values stand
  /// @param indicator null: left out
  /// @param isNew     the indicator is made with the values
  record Item(String label, int column, @Nullable Indicator indicator, boolean isNew) {}
}
