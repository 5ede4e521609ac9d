package org.spoluplan.algorithms.register.served;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sentence about the reach of a service says. A reading to be confirmed by the provider,
/// never a fact by itself.
///
/// @param pieces cover the text from its beginning to its end, each where the one before ended
public record ServedTerritory(String text, List<Piece> pieces) {

  public ServedTerritory {
    pieces = List.copyOf(pieces);
  }

  public static ServedTerritory read(String text, PlaceLookup lookup) {
    return TerritoryReader.read(text, lookup);
  }

  /// Named outright, not as the centre of a circle.
  public List<Piece.Area> areas() {
    return of(Piece.Area.class).toList();
  }

  public List<Piece.Around> circles() {
    return of(Piece.Around.class).toList();
  }

  public List<Piece.Ages> ages() {
    return of(Piece.Ages.class).toList();
  }

  /// Empty when both are served or nothing is said.
  public Optional<Piece.Sex> onlySex() {
    var said = of(Piece.OnlySex.class).map(Piece.OnlySex::sex).distinct().toList();
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  /// Something of it was understood.
  public boolean isRead() {
    return pieces.stream().anyMatch(piece -> !(piece instanceof Piece.Plain));
  }

  private <T extends Piece> Stream<T> of(Class<T> kind) {
    return pieces.stream().filter(kind::isInstance).map(kind::cast);
  }
}
