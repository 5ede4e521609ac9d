package org.spoluplan.algorithms.register.served;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a text and what it says.
public sealed interface Piece {

  Span span();

  /// A named area.
  ///
  /// @param name       in the nominative
  /// @param candidates places of that name and kind, at least one, the likeliest first; a person
  ///                   picks when there are more
  /// @param except     the service does not work there
  record Area(Span span, PlaceKind kind, String name, List<NamedPlace> candidates, boolean except)
      implements Piece {
    public Area {
      candidates = List.copyOf(candidates);
    }
  }

  /// What lies within a distance of places.
  ///
  /// @param centres at least one
  record Around(Span span, int kilometres, List<Area> centres) implements Piece {
    public Around {
      centres = List.copyOf(centres);
    }
  }

  /// Ages in whole years.
  ///
  /// @param from       null for no lower limit
  /// @param to         null for no upper limit
  /// @param ofChildren of the children of a family that is served, not of the client
  /// @param formCode   the form of the service it is said of, null when of all
  record Ages(
      Span span,
      @Nullable Integer from,
      @Nullable Integer to,
      boolean ofChildren,
      @Nullable String formCode)
      implements Piece {}

  /// Served are only men or only women.
  record OnlySex(Span span, Sex sex) implements Piece {}

  /// What is not understood.
  record Plain(Span span) implements Piece {}

  /// Of those who are served.
  enum Sex {
    MEN,
    WOMEN
  }
}
