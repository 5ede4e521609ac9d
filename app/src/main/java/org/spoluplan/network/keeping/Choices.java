package org.spoluplan.network.keeping;

import java.util.List;
import org.spoluplan.page.Option;

/// What the lists of the form offer.
///
/// @param types     of registered services; values are those of [Kind]
/// @param otherHelp so too
/// @param languages as ISO 639 codes
record Choices(
    List<Option> types,
    List<Option> otherHelp,
    List<Option> groups,
    List<Option> forms,
    List<Option> units,
    List<Option> regions,
    List<Option> languages) {

  boolean offers(Kind kind) {
    return has(kind.registered() ? types : otherHelp, kind.value());
  }

  boolean knowsGroup(String code) {
    return has(groups, code);
  }

  boolean measuresIn(String unit) {
    return has(units, unit);
  }

  boolean speaks(String language) {
    return has(languages, language);
  }

  private static boolean has(List<Option> options, String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }
}
