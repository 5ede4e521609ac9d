package org.spoluplan.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a person is called, with titles before the name ("Ing.") and after it ("Ph.D.").
public record PersonName(
    @Nullable String titleBefore, String given, String family, @Nullable String titleAfter) {

  /// "Ing. Jana Vrbická, Ph.D."
  public String full() {
    var name = titleBefore == null ? plain() : titleBefore + " " + plain();
    return titleAfter == null ? name : name + ", " + titleAfter;
  }

  /// "Jana Vrbická"
  public String plain() {
    return Stream.of(given, family)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  /// "Vrbická Jana", as lists are ordered.
  public String inLists() {
    return family + " " + given;
  }
}
