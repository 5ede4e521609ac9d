package org.spoluplan.catalogue.leaflets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How a leaflet looks on paper.
enum LeafletLook {
  /// Two columns, for a notice board or a drawer.
  A4("a4.css", 2, false),
  /// A booklet of A4 sheets folded once.
  FOLDED("a5.css", 1, true),
  /// For eyes that see badly: one column, large letters.
  LARGE("large.css", 1, false);

  private final String sheet;
  private final int columns;
  private final boolean folded;

  LeafletLook(String sheet, int columns, boolean folded) {
    this.sheet = sheet;
    this.columns = columns;
    this.folded = folded;
  }

  /// Services beside each other.
  int columns() {
    return columns;
  }

  boolean folded() {
    return folded;
  }

  String styles() {
    return resource("leaflet.css") + resource(sheet);
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(LeafletLook.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
