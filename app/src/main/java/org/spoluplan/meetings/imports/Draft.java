package org.spoluplan.meetings.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a draft says now: values that were dropped are not in it.
final class Draft {

  /// One person, vote, task … of a list.
  ///
  /// @param parts its values by their part; a value of one part under ""
  record Item(Field field, int place, Map<String, ImportedValue> parts) {

    Optional<ImportedValue> part(String name) {
      return Optional.ofNullable(parts.get(name));
    }

    /// Null where the minutes do not say.
    @Nullable String text(String part) {
      return part(part).map(ImportedValue::value).filter(text -> !text.isBlank()).orElse(null);
    }

    @Nullable Integer number(String part) {
      var text = text(part);
      return text == null || !text.matches("\\d{1,9}") ? null : Integer.valueOf(text);
    }

    /// The value that stands for the whole.
    ImportedValue head() {
      return field.kind().parts().stream()
          .map(parts::get)
          .filter(java.util.Objects::nonNull)
          .findFirst()
          .orElseThrow();
    }
  }

  static final Draft EMPTY = new Draft(List.of());

  private final List<ImportedValue> values;

  /// @param values of one import, in the order of [DraftValues]
  Draft(List<ImportedValue> values) {
    this.values = values.stream().filter(value -> !value.isDropped()).toList();
  }

  List<ImportedValue> values() {
    return values;
  }

  List<Item> items(Field field) {
    return values.stream()
        .filter(value -> value.field() == field)
        .collect(Collectors.groupingBy(ImportedValue::place, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            all ->
                new Item(
                    field,
                    all.getKey(),
                    all.getValue().stream()
                        .collect(Collectors.toMap(ImportedValue::part, Function.identity()))))
        .filter(item -> isWhole(item, field))
        .toList();
  }

  /// A person whose name was dropped is nobody, a task without words nothing.
  private static boolean isWhole(Item item, Field field) {
    var head = field.kind().head();
    return !field.kind().isNeeded(head) || item.text(head) != null;
  }

  Optional<ImportedValue> value(Field field) {
    return items(field).stream().findFirst().flatMap(item -> item.part(""));
  }

  @Nullable String text(Field field) {
    return value(field).map(ImportedValue::value).orElse(null);
  }

  @Nullable LocalDate date(Field field) {
    return asDate(text(field));
  }

  @Nullable LocalTime time(Field field) {
    var text = text(field);
    try {
      return text == null ? null : LocalTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Null for a month, for "průběžně" and for what is no date.
  static @Nullable LocalDate asDate(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
