package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who or what a name in minutes is.
sealed interface Identity {

  /// What the forms and the database call a new one, and a name without a card.
  String NEW = "new";

  String NAME = "name";

  /// Somebody the house knows.
  record Known(UUID id, String name) implements Identity {}

  /// Nobody the house knows.
  record New() implements Identity {}

  /// One of these, or somebody new; a person must say.
  record Unsure(List<Known> candidates) implements Identity {
    public Unsure {
      candidates = List.copyOf(candidates);
    }
  }

  /// A surname alone, a category of people: it stays a name on the roll.
  record Name() implements Identity {}

  /// Nobody known, or one of those similar.
  static Identity oneOf(List<Known> similar) {
    return similar.isEmpty() ? new New() : new Unsure(similar);
  }

  /// The choice of a form: an id, `new` or `name`.
  default String code() {
    return switch (this) {
      case Known(var id, _) -> id.toString();
      case New() -> NEW;
      case Name() -> NAME;
      case Unsure _ -> "";
    };
  }

  default @Nullable UUID known() {
    return this instanceof Known(var id, _) ? id : null;
  }
}
